//! How the page looks: on a screen, on a small one, and in print. Nothing is said by colour alone.

/// The style sheet.
pub(super) const SHEET: &str = r##"
:root{--paper:#FCF6EA;--card:#FFFDF8;--ink:#2B2320;--soft:#5C5049;--line:#8F7C69;--quiet:#E6D1AE;--minus:#A8412A;--minus-t:#F3C9B5;--plus:#1D6A63;--plus-t:#C4E0D6;--honey:#E5B23F;--honey-t:#FBE6AE;--focus:#1F5AA6}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:8px}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 "Noto Sans","Noto Sans SC",system-ui,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei",Arial,sans-serif;overflow-wrap:break-word}
header,main{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:24px}main{padding-bottom:48px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}h2{font-size:20px;line-height:1.3;margin:0 0 8px}h3{font-size:16px;margin:0 0 4px}
p{margin:0 0 8px;max-width:72ch}.soft{color:var(--soft)}.small{font-size:14px}
.file{font:13px/1.4 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
a{color:var(--plus)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
nav ul{list-style:none;margin:12px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px;font-size:14px}nav a{display:inline-block;padding:6px 0}
section{background:var(--card);border:1.5px solid var(--line);border-radius:14px;margin-top:20px;padding:16px 20px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--quiet);font-weight:400}
thead th{font-size:14px;color:var(--soft);border-bottom:1.5px solid var(--line);vertical-align:bottom}
tbody th{font-weight:700}tbody th p,tbody th details{font-weight:400}.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.nw{white-space:nowrap}
.grade{display:inline-flex;align-items:center;gap:6px;white-space:nowrap}
.mark{flex:none;width:22px;height:22px}
.guests{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px}
.guest,.loss{border:1.5px solid var(--quiet);border-radius:8px;padding:12px 14px;break-inside:avoid;min-width:0}
.losses{display:grid;gap:12px}
.box{display:inline-block;min-width:26px;text-align:center;border:1.5px solid var(--line);border-radius:5px;margin-right:3px;font-size:14px;line-height:22px}
.box.felt{background:var(--honey);font-weight:700;border-color:var(--ink)}.box.guess{outline:2.5px solid var(--focus);outline-offset:1px}
.worth{font-weight:700;color:var(--plus)}.took{font-weight:700;color:var(--minus)}
.all-the-same{background:var(--honey-t);border:1.5px solid var(--honey);border-radius:8px;padding:4px 10px;display:inline-block}
.again{background:var(--plus-t);border:1.5px solid var(--plus);border-radius:8px;padding:12px 14px}
code{font:14px/1.4 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
svg{display:block;max-width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg text.axis{font-size:10px}.narrow{max-width:420px}
.meter{width:100%;min-width:90px;height:16px}
ul.plain{list-style:none;margin:0;padding:0}ul.plain li{padding:2px 0}
details{margin-top:6px}summary{cursor:pointer;color:var(--plus);padding:4px 0}
ol.why{list-style:none;margin:0;padding:0}ol.why li{display:grid;grid-template-columns:72px minmax(0,1fr);gap:8px;padding:2px 0}
.lacked{background:var(--minus-t)}.supplied{background:var(--plus-t)}
.profiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:14px}
figure{margin:0;break-inside:avoid}figcaption{font-size:14px}
.big{font-size:22px;font-weight:700}
@media (max-width:760px){header,main{padding-left:14px;padding-right:14px}h1{font-size:24px}section{padding:12px 12px;border-radius:10px}.guests{grid-template-columns:minmax(0,1fr)}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack tr{display:block;border-bottom:1.5px solid var(--line);padding:6px 0}.stack td,.stack th{display:block;border:0;padding:2px 0;text-align:left}.stack td[data-name]::before{content:attr(data-name) ": ";color:var(--soft)}.stack .meter{max-width:240px}.stack .nought{display:none}}
@media print{@page{size:A4;margin:14mm}body{background:#fff;font-size:10pt}header,main{max-width:none;padding:0}nav{display:none}section{border:0;border-top:1.5px solid #888;border-radius:0;padding:8px 0;background:#fff}details>*{display:block}tr,figure,.guest,.loss{break-inside:avoid}thead{display:table-header-group}h2,h3{break-after:avoid}.box.felt,.lacked,.supplied,.again,.all-the-same,svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}.scroll{overflow:visible}table{font-size:9pt}}
@media (forced-colors:active){.box.felt{outline:3px solid CanvasText}}
"##;

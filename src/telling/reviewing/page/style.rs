//! How the page looks: on a screen by day and by night, on a small one, and in print. Nothing is said by colour alone.

use std::fmt::Write;
use std::sync::LazyLock;

/// A colour: its name in the sheet, and how it is by day, by night and on paper.
pub(super) struct Colour {
    pub(super) name: &'static str,
    pub(super) day: &'static str,
    pub(super) night: &'static str,
    pub(super) paper: &'static str,
}

const fn colour(name: &'static str, day: &'static str, night: &'static str, paper: &'static str) -> Colour {
    Colour { name, day, night, paper }
}

/// Every colour of the page. `h0` to `h4` are the steps of the heat map, the last the weakest: lightness alone tells
/// them apart, and at night the brighter is the weaker. `t3` and `t4` are the writing on the last two.
pub(super) const PALETTE: [Colour; 17] = [
    colour("bg", "#fffefb", "#161718", "#ffffff"),
    colour("ink", "#1b1b19", "#e9e6df", "#000000"),
    colour("mute", "#5b5a55", "#aba89f", "#444444"),
    colour("rule", "#d8d5cc", "#3a3b3c", "#bbbbbb"),
    colour("soft", "#f4f1ea", "#1f2122", "#f4f4f2"),
    colour("pale", "#b9b5aa", "#66676a", "#aaaaaa"),
    colour("a", "#1a5786", "#86bde6", "#1a5786"),
    colour("band", "#d3e2ee", "#24394a", "#d3e2ee"),
    colour("loss", "#a3321f", "#f29a87", "#a3321f"),
    colour("h0", "#fffefb", "#161718", "#ffffff"),
    colour("h1", "#f8ece6", "#2b211f", "#f8ece6"),
    colour("h2", "#efcfc2", "#4a2e28", "#efcfc2"),
    colour("h3", "#d5957f", "#86483a", "#d5957f"),
    colour("h4", "#86281a", "#f0a692", "#86281a"),
    colour("t3", "#1b1b19", "#ffffff", "#000000"),
    colour("t4", "#ffffff", "#1b1b19", "#ffffff"),
    colour("field", "#76746c", "#8d8b84", "#76746c"),
];

/// The style sheet.
pub(super) static SHEET: LazyLock<String> = LazyLock::new(|| {
    let colours = |of: fn(&Colour) -> &'static str| {
        PALETTE.iter().fold(String::new(), |mut all, colour| {
            let _ = write!(all, "--{}:{};", colour.name, of(colour));
            all
        })
    };
    let (day, night, paper) = (colours(|c| c.day), colours(|c| c.night), colours(|c| c.paper));
    format!(
        ":root{{color-scheme:light dark;{day}}}\n\
         @media (prefers-color-scheme:dark){{:root{{{night}}}}}\n\
         @media print{{:root{{color-scheme:light;{paper}}}}}\n{RULES}"
    )
});

const RULES: &str = r##"
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",Arial,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
a{color:var(--a);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--a);outline-offset:2px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.4rem .7rem;z-index:2}
header,main,footer{max-width:1160px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:18px;line-height:1.3;margin:0 0 6px;font-weight:600}
h3{font-size:14px;line-height:1.35;margin:0 0 2px;font-weight:600}
p{margin:0 0 8px;max-width:68ch}header p{max-width:none}
.mute,.def,.src{color:var(--mute)}
.def{font-size:13.5px;line-height:1.45}
.small{font-size:13px;line-height:1.45}
code{font:12.5px/1.4 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.src,code.src{font:11.5px/1.35 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere;color:var(--mute)}
nav ul{list-style:none;margin:14px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:2px 18px;font-size:13.5px}
nav a{display:inline-block;padding:3px 0}
section{border-top:1px solid var(--rule);margin-top:34px;padding-top:18px;display:grid;grid-template-columns:236px minmax(0,1fr);gap:10px 36px}
section>.side{grid-column:1}section>.body{grid-column:2;min-width:0}
.first{grid-template-columns:minmax(0,1fr);border-top:0;margin-top:14px}.first>.body{grid-column:1}.first p.def{max-width:none}
.three{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:18px 24px}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:10px 40px}
figure{margin:0;break-inside:avoid}figcaption{font-size:13px;line-height:1.4;color:var(--mute)}figcaption b{color:var(--ink);font-size:13.5px}
svg{display:block;max-width:100%;height:auto;overflow:visible}
svg.w{width:100%}
svg text{font-size:11.5px;fill:var(--mute)}svg text.k{fill:var(--ink)}svg text.b{font-weight:600}svg text.va{fill:var(--a);font-weight:600}svg text.inv{fill:var(--bg)}
.m{text-anchor:middle}.end{text-anchor:end}
.ax{stroke:var(--rule);stroke-width:1}.ref{stroke:var(--mute);stroke-width:1;stroke-dasharray:2 3}.pass{stroke:var(--ink);stroke-width:1}
.thin{fill:none;stroke:var(--pale);stroke-width:.7;opacity:.75}.ln{fill:none;stroke:var(--a);stroke-width:2}.all{fill:none;stroke:var(--mute);stroke-width:1.3;stroke-dasharray:4 3}
.bd{fill:var(--band)}.ci{stroke:var(--a);stroke-width:1.5}.cig{stroke:var(--mute);stroke-width:1.2}.cil{stroke:var(--loss);stroke-width:1.5}.gap{stroke:var(--pale);stroke-width:1.2}
.d{fill:var(--a)}.dg{fill:var(--mute)}.dl{fill:var(--loss)}.o{fill:var(--bg);stroke:var(--a);stroke-width:1.5}.og{fill:var(--bg);stroke:var(--mute);stroke-width:1.3}.ol{fill:var(--bg);stroke:var(--loss);stroke-width:1.5}
.zone{fill:var(--soft)}.q0{fill:none;stroke:var(--mute);stroke-width:1}.q1{fill:var(--h1);stroke:var(--mute);stroke-width:.6}.q2{fill:var(--h3)}.q3{fill:var(--h4)}
.ax2{stroke:var(--mute);stroke-width:1;fill:none}.gL{fill:none;stroke:var(--loss);stroke-width:1.5}
table{border-collapse:collapse;width:100%;font-size:13.5px;line-height:1.4}
caption{text-align:left;font-size:13px;color:var(--mute);padding:0 0 6px;line-height:1.4}caption b{color:var(--ink)}
th,td{text-align:left;vertical-align:top;padding:5px 10px 5px 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-size:12.5px;color:var(--mute);vertical-align:bottom;border-bottom:1px solid var(--mute)}
th.r,td.r{text-align:right}td.nw,th.nw,.nw{white-space:nowrap}
tr.grp th{padding-top:14px;font-weight:600;color:var(--ink);font-size:13.5px;border-bottom:1px solid var(--mute)}
tbody th b,td b{font-weight:600}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;position:relative}
details{margin:10px 0 0;font-size:13.5px}summary{cursor:pointer;color:var(--a);padding:4px 0}
dl{margin:0}dt{font-weight:600;font-size:13.5px}dd{margin:0 0 8px;font-size:13.5px;color:var(--mute);max-width:68ch}
.big{font-size:27px;line-height:1.15;font-weight:600;letter-spacing:-.01em}
:target{background:var(--soft);outline:2px solid var(--a);outline-offset:2px}
footer{border-top:1px solid var(--rule);margin-top:40px;padding-top:14px;padding-bottom:40px;font-size:13px;color:var(--mute)}
.ans{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:14px 28px;border-top:2px solid var(--ink);padding-top:12px}.ans p{font-size:14.5px;line-height:1.45;margin:0 0 4px}.ans h2{margin-bottom:3px;font-size:14px}
.kh{margin-top:28px}.kfs{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px 40px;margin-top:12px}.kf p{margin:0 0 4px}.kf svg{max-width:300px;margin:2px 0 4px}.kf .big{margin:0}.kf .big .small{font-weight:400;letter-spacing:0}
.mt{margin-top:22px}.lt td.bar{width:30%;padding-top:8px}.lt th b{white-space:nowrap}
.heat{font-size:13px}.heat th,.heat td{padding:0 4px 0 0;line-height:24px;border-bottom:0}.heat td.c{width:42px;padding:0;text-align:center;border:1px solid var(--bg)}.heat tr.grp th{padding:12px 0 2px;border-bottom:1px solid var(--mute)}.heat tbody th{line-height:1.3;vertical-align:middle;overflow-wrap:anywhere}.heat td.n{width:60px;text-align:right;padding-right:8px}.heat td{vertical-align:middle}.heat td.g{padding:0 14px 0 10px;width:160px}
.heat th.v{height:120px;padding:0 0 4px;text-align:left;vertical-align:bottom;border-bottom:1px solid var(--mute);line-height:1}.heat th.v span{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;margin-left:6px;font-size:12px;line-height:1.1;max-height:118px}.heat thead th.g{padding:0 14px 4px 10px;width:160px}.heat thead th.g .gl{display:block;line-height:1.3;margin-bottom:4px}.heat thead th{vertical-align:bottom;line-height:1.3}.heat thead th.n{text-align:right;padding-right:8px}.heat th.cg{padding:0 0 6px;border:0;font-weight:600;color:var(--ink)}
.heat .gapl{border-left:12px solid var(--bg)!important}.heat tr.tot th,.heat tr.tot td{border-top:1px solid var(--mute)}
.h0{background:var(--h0)}.h1{background:var(--h1)}.h2{background:var(--h2)}.h3{background:var(--h3);color:var(--t3)}.h4{background:var(--h4);color:var(--t4);font-weight:700}.key span{display:inline-block;white-space:nowrap;padding:0 6px;margin:0 1px;color:var(--ink);border:1px solid var(--rule)}.key .h3{color:var(--t3)}.key .h4{color:var(--t4)}
.prt .pl{width:34%;padding:5px 8px;vertical-align:middle}.note{color:var(--loss)}
.stp td.s,.stp th.s{width:22%;vertical-align:middle;padding-right:18px}.stp thead th.s{vertical-align:bottom}.sc{display:flex;align-items:center;gap:8px}.sc svg{flex:1;min-width:0}.sn{min-width:28px;text-align:right;color:var(--mute)}.hot{font-weight:700;color:var(--loss)}.stp th{line-height:1.3}.stp.many td.s,.stp.many th.s{width:auto;min-width:108px}
.ott td{min-width:92px}.mom td:last-child{min-width:230px}.mom td:nth-last-child(2){min-width:120px}
.narrow{display:none}
.filters{display:flex;flex-wrap:wrap;gap:10px 16px;align-items:end;margin-top:14px;padding:12px 14px;background:var(--soft);font-size:13.5px}.filters label{display:grid;gap:2px;color:var(--mute);min-width:0}.filters input,.filters select,.filters button{font:inherit;color:var(--ink);background:var(--bg);border:1px solid var(--field);border-radius:3px;padding:4px 6px;min-height:30px;max-width:100%}.filters select{max-width:220px}.filters button{cursor:pointer;padding:4px 14px}.filters p{margin:0;flex-basis:100%}
.warn{border-left:3px solid var(--loss);padding-left:10px}
@media (max-width:900px){section{grid-template-columns:minmax(0,1fr)}section>.side,section>.body{grid-column:1}.ans{grid-template-columns:repeat(2,minmax(0,1fr))}.kfs{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (max-width:640px){header,main,footer{padding-left:16px;padding-right:16px}header{padding-top:20px}h1{font-size:24px}.three,.two,.ans,.kfs{grid-template-columns:minmax(0,1fr)}.kf svg{max-width:100%}
.wide-only{display:none}.narrow{display:block}.hide{display:none}th,td{padding-right:7px}table{font-size:13px}section{margin-top:26px}
.heat{font-size:11.5px}.heat td.g,.heat thead th.g{min-width:56px;width:58px;padding:0 5px 0 3px}.heat thead th.g .gl{font-size:11px;line-height:1.2}.heat td.c{width:auto;border-width:1px 0}.heat th.v span{margin-left:3px;font-size:11px}.heat .gapl{border-left-width:5px!important}.heat th.cg{font-size:11px}.heat thead th.g svg{display:none}
.stp{min-width:600px}.dect,.ott{min-width:560px}.mom{min-width:640px}.prt .pl{width:22%}.prt thead .pl svg{display:none}.lt td.bar{width:26%}.filters label,.filters select,.filters input{width:100%}.filters select{max-width:100%}}
@media print{@page{size:A4;margin:14mm 13mm}body{font-size:10.2pt;line-height:1.4}header,main,footer{max-width:none;padding:0}nav,.skip,.filters{display:none}a{color:inherit;text-decoration:none}
section{grid-template-columns:minmax(0,1fr);margin-top:14px;padding-top:10px;gap:6px}section>.side,section>.body{grid-column:1}section>.side{columns:2;column-gap:24px;max-width:none}section>.side h2{column-span:all}
tr,figure,.kf,.ans>div{break-inside:avoid}thead{display:table-header-group}h2,h3,caption,tr.grp,section>.side{break-after:avoid}.bd,.zone,.q1,.q2,.q3,td,th,.d,.dl,.h1,.h2,.h3,.h4,.key span{print-color-adjust:exact;-webkit-print-color-adjust:exact}details:not([open]){display:none}.scroll{overflow:visible}
.wide-only{display:block}.narrow{display:none}.hide{display:table-cell}
.ans{grid-template-columns:repeat(2,minmax(0,1fr));gap:6px 24px;padding-top:6px}.kfs{grid-template-columns:repeat(3,minmax(0,1fr));gap:10px 22px;margin-top:4px}.three{grid-template-columns:repeat(3,minmax(0,1fr))}.kh{margin-top:12px}.ans p{font-size:9.6pt;line-height:1.35}.def,.small{font-size:8.4pt;line-height:1.3}.big{font-size:17pt}.heat th,.heat td{line-height:14.6px}.heat tbody th{white-space:nowrap;overflow-wrap:normal}.heat td.g,.heat thead th.g{width:96px;min-width:0}.heat td.c{width:30px}.ans .more{display:none}.heat td.g svg{height:14px}.heat{font-size:8.2pt}.heat tr.grp th{padding-top:3px}.heat th.v{height:104px}.stp td.s svg{height:14px}.lt th,.lt td,.stp th,.stp td,.prt th,.prt td,.dect th,.dect td{padding-top:1.5px;padding-bottom:1.5px}table{font-size:8.6pt}.first{margin-top:6px;padding-top:0}h1{font-size:18pt}header p{margin-bottom:3px}}
@media (forced-colors:active){svg text{fill:CanvasText}.d,.dg,.dl{fill:CanvasText}.ln,.ci,.cil,.cig,.pass{stroke:CanvasText}}
"##;

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let x = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two hexadecimal digits")) / 255.0;
            if x <= 0.04045 { x / 12.92 } else { libm::pow((x + 0.055) / 1.055, 2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn of(name: &str, scheme: fn(&Colour) -> &'static str) -> &'static str {
        scheme(PALETTE.iter().find(|colour| colour.name == name).expect("a colour of the palette"))
    }

    const SCHEMES: [fn(&Colour) -> &'static str; 3] = [|c| c.day, |c| c.night, |c| c.paper];

    #[test]
    fn contrast_is_computed_as_the_guidelines_say() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 1e-3);
    }

    #[test]
    fn writing_can_be_read_on_whatever_it_stands_on() {
        let pairs = [
            ("ink", "bg"),
            ("ink", "soft"),
            ("ink", "band"),
            ("mute", "bg"),
            ("mute", "soft"),
            ("mute", "band"),
            ("a", "bg"),
            ("a", "soft"),
            ("a", "band"),
            ("loss", "bg"),
            ("loss", "soft"),
            ("ink", "h0"),
            ("ink", "h1"),
            ("ink", "h2"),
            ("t3", "h3"),
            ("t4", "h4"),
        ];
        for scheme in SCHEMES {
            for (writing, ground) in pairs {
                let ratio = contrast(of(writing, scheme), of(ground, scheme));
                assert!(ratio >= 4.5, "{writing} on {ground}: {ratio:.2}");
            }
            let ratio = contrast(of("field", scheme), of("bg", scheme));
            assert!(ratio >= 3.0, "the border of a field: {ratio:.2}");
        }
    }

    #[test]
    fn the_heat_map_goes_one_way_in_every_scheme() {
        for scheme in SCHEMES {
            let steps: Vec<f64> = ["h0", "h1", "h2", "h3", "h4"].map(|name| luminance(of(name, scheme))).to_vec();
            let falls = steps.windows(2).all(|two| two[1] < two[0]);
            let rises = steps.windows(2).all(|two| two[1] > two[0]);
            assert!(falls || rises, "{steps:?}");
        }
    }

    #[test]
    fn every_colour_that_is_used_is_there_and_nothing_is_fetched() {
        for used in RULES.split("var(--").skip(1) {
            let name = used.split(')').next().expect("a name");
            assert!(PALETTE.iter().any(|colour| colour.name == name), "{name}");
        }
        for foreign in ["url(", "@import", "http", "</"] {
            assert!(!SHEET.contains(foreign), "{foreign}");
        }
    }
}

// Whether a page can be used by everybody, as a real browser shows it: wide and narrow, by day and by night, without the
// page's own scripts. Takes pictures, prints it as PDF, and has axe-core look through it.
//
//     node look.js CHROMIUM OUT PAGE...
//
// PAGE is a file or an address. Ends with 1 where axe-core finds anything serious or critical, where the page scrolls
// sideways, where it asks anybody for anything, or where its style sheet was refused.

const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");

const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// Height of a picture.
const PIECE = 3000;
const LOOKS = [
  { name: "1280-light", width: 1280, scheme: "light" },
  { name: "1280-dark", width: 1280, scheme: "dark" },
  { name: "390-light", width: 390, scheme: "light" },
  { name: "390-dark", width: 390, scheme: "dark" },
];

async function look(browser, address, out, stem) {
  let bad = 0;
  const tab = await browser.newPage();
  const asked = [];
  tab.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) asked.push(request.url());
  });
  const said = [];
  tab.on("console", (line) => said.push(line.text()));
  for (const { name, width, scheme } of LOOKS) {
    await tab.setViewport({ width, height: 900, deviceScaleFactor: 1 });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    // It is looked at with scripts off. Only axe-core needs them: it is handed in afterwards, to a page that has none.
    await tab.setJavaScriptEnabled(false);
    await tab.goto(address, { waitUntil: "load" });
    const facts = await tab.evaluate(() => ({
      widest: [...document.querySelectorAll("body *")]
        .filter((e) => !e.closest(".scroll, .vh, .skip, svg") && e.getBoundingClientRect().right > innerWidth)
        .slice(0, 3).map((e) => `${e.tagName}.${e.className} in ${(e.closest("section") || {}).id}`).join("; "),
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      styled: getComputedStyle(document.querySelector("main")).maxWidth,
      scripts: document.scripts.length,
    }));
    if (facts.wide > 0) {
      console.error(`${stem} ${name}: scrolls ${facts.wide} px sideways: ${facts.widest}`);
      bad += 1;
    }
    if (facts.scripts > 0) {
      console.error(`${stem} ${name}: there are ${facts.scripts} scripts`);
      bad += 1;
    }
    if (facts.styled === "none") {
      console.error(`${stem} ${name}: the style sheet was refused`);
      bad += 1;
    }
    // A browser draws no picture of any height: a long page is taken in pieces.
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0, piece = 1; y < height; y += PIECE, piece += 1) {
      const clip = { x: 0, y, width, height: Math.min(PIECE, height - y) };
      await tab.screenshot({ path: path.join(out, `${stem}-${name}-${piece}.png`), clip, captureBeyondViewport: true });
    }
    await tab.setJavaScriptEnabled(true);
    await tab.goto(address, { waitUntil: "load" });
    // What is folded away is looked through as well.
    await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    await tab.evaluate(AXE);
    const found = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations", "incomplete"] }));
    const grave = found.violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    for (const violation of found.violations) {
      const where = violation.nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ");
      console.error(`${stem} ${name}: ${violation.impact} ${violation.id} (${violation.nodes.length}): ${where}`);
    }
    bad += grave.length;
    const open = found.incomplete.map((one) => `${one.id} ${one.nodes.length}`).join(", ");
    console.log(`${stem} ${name}: axe-core ${found.testEngine.version}, ${found.passes.length} rules passed, ` +
      `${found.violations.length} violated, ${grave.length} of them gravely; left to people: ${open || "nothing"}`);
  }
  await tab.goto(address, { waitUntil: "load" });
  await tab.pdf({ path: path.join(out, `${stem}.pdf`), preferCSSPageSize: true });
  for (const url of asked) console.error(`${stem}: asked for ${url}`);
  for (const line of said) console.error(`${stem}: the browser says: ${line}`);
  await tab.close();
  return bad + asked.length;
}

async function main([chromium, out, ...pages]) {
  if (pages.length === 0) throw new Error("usage: node look.js CHROMIUM OUT PAGE...");
  fs.mkdirSync(out, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  let bad = 0;
  for (const page of pages) {
    const address = /^https?:/.test(page) ? page : `file://${path.resolve(page)}`;
    const stem = /^https?:/.test(page) ? "served" : path.basename(page, ".html");
    bad += await look(browser, address, out, stem);
  }
  await browser.close();
  if (bad > 0) process.exit(1);
}

main(process.argv.slice(2)).catch((why) => {
  console.error(why);
  process.exit(2);
});

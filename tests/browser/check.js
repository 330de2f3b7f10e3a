"use strict";
// Opens the pages that test_browser.py made in a real browser and prints what it saw as one JSON object.
// Usage: node check.js SCENARIO FOLDER_OF_PAGES FOLDER_FOR_SCREENSHOTS (playwright-core and axe-core by NODE_PATH)
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const [scenario, pages, shots] = process.argv.slice(2);
const seen = { requests: [], console: [], dialogs: [], popups: 0 };
const urlOf = (name) => `file://${path.join(pages, name)}`;

async function open(browser, name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(() => {
    window.__violations = [];
    addEventListener("securitypolicyviolation", (event) => window.__violations.push(event.violatedDirective));
  });
  const page = await context.newPage();
  page.on("request", (request) => { if (request.url() !== urlOf(name).split("#")[0]) seen.requests.push(request.url()); });
  page.on("console", (message) => seen.console.push(message.text()));
  page.on("pageerror", (error) => seen.console.push(error.message));
  page.on("dialog", (dialog) => { seen.dialogs.push(dialog.message()); dialog.dismiss(); });
  context.on("page", () => { seen.popups += 1; });
  await page.goto(urlOf(name));
  return page;
}

const shoot = (page, name) => page.screenshot({ path: path.join(shots, `${name}.png`) });
const shownFindings = (page) => page.$$eval("[data-finding]", (all) => all.filter((one) => !one.hidden).map((one) => one.id));
const hashOf = (page) => page.evaluate(() => location.hash);
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
// Goes to an anchor as a reader does, waits until what came near is laid out, and tells whether it is in view.
async function jump(page, id) {
  await page.evaluate((to) => { location.hash = to; }, id);
  await page.waitForTimeout(400);
  return page.evaluate((to) => {
    const top = document.getElementById(to).getBoundingClientRect().top;
    return top >= -2 && top < innerHeight;
  }, id);
}

const scenarios = {
  async filters(browser) {
    const page = await open(browser, "large.html");
    const all = (await shownFindings(page)).length;
    await page.selectOption("[name=relation]", "conflict");
    await page.waitForFunction(() => location.hash.includes("relation=conflict"));
    const conflicts = await page.$$eval("[data-finding]:not([hidden])", (found) => found.map((one) => one.dataset.relation));
    const status = await page.textContent("#status");
    await page.selectOption("[name=state]", "dismiss");
    await page.waitForFunction(() => location.hash.includes("state=dismiss"));
    const dismissed = await page.$$eval("[data-finding]:not([hidden])", (found) => found.map((one) => one.dataset.state));
    await shoot(page, "filtered");
    await page.goBack();
    const afterBack = await shownFindings(page);
    const stateAfterBack = await page.inputValue("[name=state]");
    const hash = await hashOf(page);
    await page.reload();
    const afterReload = await shownFindings(page);
    await page.fill("[name=text]", "xa ben la 13");
    await page.waitForFunction(() => location.hash.includes("text="));
    const byText = await page.$$eval("[data-finding]:not([hidden])", (found) => found.map((one) => one.textContent));
    await page.click("button[type=reset]");
    await page.waitForFunction(() => location.hash === "#filter=none");
    const cleared = (await shownFindings(page)).length;
    const source = await page.$eval("[name=source] option:nth-child(2)", (option) => option.value);
    await page.selectOption("[name=source]", source);
    await page.waitForFunction(() => location.hash.includes("source="));
    const bySource = await page.$$eval("[data-finding]:not([hidden])", (found) => found.map((one) => one.dataset.source));
    const rows = await page.$$eval("[data-row]", (found) => found.filter((row) => !row.hidden).length);
    return { all, conflicts, status, dismissed, afterBack: afterBack.length, stateAfterBack, hash, afterReload: afterReload.length, byText, cleared, source, bySource, rows };
  },

  async anchors(browser) {
    const page = await open(browser, "large.html");
    await page.selectOption("[name=relation]", "update");
    await page.waitForFunction(() => location.hash.includes("relation=update"));
    const link = await page.$("article.card:not([hidden]) figcaption a[href^='#s-']");
    const target = (await link.getAttribute("href")).slice(1);
    await link.click();
    await page.waitForTimeout(900);
    const inView = await page.evaluate((id) => {
      const box = document.getElementById(id).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, target);
    const kept = await page.inputValue("[name=relation]");
    await shoot(page, "anchor");
    await page.goBack();
    const afterBack = await page.$$eval("[data-finding]:not([hidden])", (found) => found.map((one) => one.dataset.relation));
    const folded = await page.$eval("details.more .line[data-relation=agree]", (line) => line.id);
    await page.goto(`${urlOf("large.html")}#${folded}`);
    const revealed = await page.isVisible(`#${folded}`);
    return { target, inView, kept, afterBack, revealed };
  },

  async keyboard(browser) {
    const page = await open(browser, "seeds.html");
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement.className);
    await page.keyboard.press("Enter");
    const skipped = await page.evaluate(() => document.activeElement.id || location.hash);
    await page.focus("[name=relation]");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => location.hash.includes("relation="));
    const stops = [];
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press("Tab");
      stops.push(await page.evaluate(() => {
        const element = document.activeElement;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return { tag: element.tagName, outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, seen: box.bottom > 0 && box.top < innerHeight };
      }));
    }
    await shoot(page, "keyboard");
    await page.focus("summary");
    const before = await page.$eval("summary", (summary) => summary.parentElement.open);
    await page.keyboard.press("Enter");
    const after = await page.$eval("summary", (summary) => summary.parentElement.open);
    return { first, skipped, hash: await hashOf(page), stops, before, after };
  },

  async looks(browser) {
    const places = ["r-conflict", "r-refine", "r-agree", "table", "matrix", "story", "articles"];
    const found = {};
    const looks = { desktop: {}, dark: { colorScheme: "dark" }, phone: { viewport: { width: 390, height: 844 }, isMobile: true, deviceScaleFactor: 2 } };
    for (const [name, options] of Object.entries(looks)) {
      const page = await open(browser, "seeds.html", options);
      await shoot(page, name);
      const missed = [];
      for (const place of places) {
        if (!await jump(page, place)) missed.push(place);
        await shoot(page, `${name}-${place}`);
      }
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      found[name] = { overflow: await overflow(page), background, missed };
      await page.context().close();
    }
    const growing = await open(browser, "growing.html");
    await jump(growing, "growth-title");
    await shoot(growing, "growing");
    const narrow = await open(browser, "large.html", { viewport: { width: 320, height: 700 } });
    found.narrow = { overflow: await overflow(narrow) };
    return found;
  },

  async print(browser) {
    const page = await open(browser, "seeds.html");
    await page.pdf({ path: path.join(shots, "print.pdf"), format: "A4", preferCSSPageSize: true });
    await page.emulateMedia({ media: "print" });
    const filter = await page.isVisible("#filter");
    const dark = await open(browser, "seeds.html", { colorScheme: "dark" });
    await dark.emulateMedia({ media: "print" });
    const paper = await dark.evaluate(() => getComputedStyle(document.body).backgroundColor);
    return { filter, paper, bytes: fs.statSync(path.join(shots, "print.pdf")).size };
  },

  async plain(browser) {
    const page = await open(browser, "large.html", { javaScriptEnabled: false });
    const filter = await page.isVisible("#filter");
    const cards = await page.locator("article.card").count();
    const text = await page.locator(".text .body").first().textContent();
    return { filter, cards, text: text.length };
  },

  async axe(browser) {
    const source = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
    const found = {};
    const wanted = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
    for (const name of ["seeds.html", "growing.html", "decided.html", "empty.html", "alone.html"]) {
      for (const colorScheme of ["light", "dark"]) {
        for (const width of name === "seeds.html" ? [1280, 390] : [colorScheme === "light" ? 1280 : 390]) {
          const page = await open(browser, name, { colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
          await page.addStyleTag({ content: "* { content-visibility: visible !important; }" });
          await page.$$eval(".quotes, #alone details, #story details", (all) => all.forEach((one) => { one.open = true; }));
          await page.evaluate(source);
          const report = await page.evaluate((options) => window.axe.run(document, options), wanted);
          const violations = report.violations.map((violation) => ({
            rule: violation.id,
            nodes: violation.nodes.length,
            first: violation.nodes[0].html.slice(0, 300),
            why: violation.nodes[0].failureSummary,
          }));
          found[`${name} ${colorScheme} ${width}`] = { violations, passed: report.passes.length };
          await page.context().close();
        }
      }
    }
    return found;
  },

  async hostile(browser) {
    const found = [];
    for (const name of fs.readdirSync(pages).filter((file) => file.startsWith("hostile")).sort()) {
      const page = await open(browser, name);
      found.push({
        name,
        overflow: await overflow(page),
        title: await page.title(),
        violations: await page.evaluate(() => window.__violations),
        strange: await page.$$eval("img, iframe, object, embed, script:not(body > script), style:not(head > style), textarea, [onerror], [onload], [onmouseover], [onfocus]", (all) => all.length),
        direct: await page.$$eval("body > *", (all) => all.map((one) => one.tagName.toLowerCase())),
        escaped: await page.evaluate(() => {
          // A box that holds text of articles must not paint outside of itself, nor grow out of the page.
          const wide = [...document.querySelectorAll(".card, .line, .text, .unjudged, .count, .contents, .filter")];
          return wide.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length;
        }),
        links: await page.$$eval("a[href]", (all) => [...new Set(all.map((one) => one.protocol))]),
      });
      if (name === "hostile-00.html") { await jump(page, "r-conflict"); await shoot(page, "hostile"); }
      await page.context().close();
    }
    return found;
  },

  async speed(browser) {
    // The best of a few: what else the machine does is not measured.
    let page;
    const opened = [];
    for (let round = 0; round < 4; round += 1) {
      if (page) await page.context().close();
      page = await open(browser, "large.html");
      opened.push(await page.evaluate(() => new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      })));
    }
    const filtered = await page.evaluate(async () => {
      const times = [];
      for (const [name, value] of [["text", "doan cuu ho so 7"], ["relation", "agree"], ["text", ""], ["relation", ""]]) {
        const field = document.forms[0].elements[name];
        const start = performance.now();
        field.value = value;
        field.dispatchEvent(new Event(name === "text" ? "input" : "change", { bubbles: true }));
        await new Promise((done) => setTimeout(done));
        document.body.getBoundingClientRect();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        times.push(performance.now() - start);
      }
      return times;
    });
    return { opened: Math.min(...opened), filtered };
  },
};

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.VERIFY_CHROMIUM, args: ["--no-sandbox"] });
  try {
    const found = await scenarios[scenario](browser);
    process.stdout.write(JSON.stringify({ found, seen }));
  } finally {
    await browser.close();
  }
})().catch((error) => { console.error(error); process.exit(1); });

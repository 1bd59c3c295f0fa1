import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { matrixHtml } from "#core/evidence/matrix-html";
import type { Proof, RuleProof } from "#core/prove/proof";
import { payloads } from "../hostile/hostile-text.ts";
import { findChromium } from "./find-chromium.ts";
import { libraryGraph } from "./library-graph.ts";
import { designRule, libraryProof, withoutMutation } from "./library-proof.ts";

const executablePath = findChromium();
const longWord = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle".repeat(
  3,
);

/** Of what the library has, with a text that attacks in every place where a text can stand. */
function attacked(rule: RuleProof, index: number): RuleProof {
  const text = (place: number): string => payloads[(index + place) % payloads.length] ?? "";
  return {
    ...rule,
    rule: `${rule.rule}-${index}`,
    title: `${text(0)} ${longWord} שלום \u202E`,
    citation: text(1),
    url: "javascript:globalThis.pwned=1",
    says: text(2),
    reason: text(3),
    notEncoded: [text(4), longWord],
    entities: [text(5)],
    enforcedAt: [{ layer: "edge", file: `src/${longWord}/${text(6)}.ts`, line: 1 }],
    problems: [{ code: "BYL1801", message: text(7), help: longWord }],
  };
}

const library: Proof = { ...libraryProof, graph: libraryGraph };
/** With a rule of which nothing is left out, a race that failed, and changes that were not tried. */
const partial: Proof = {
  ...libraryProof,
  scope: { mutants: false },
  rules: [...libraryProof.rules, { ...designRule, triedAt: "2026-11-20T09:08:07.000Z" }].map(
    withoutMutation,
  ),
  races: libraryProof.races.map((race) => ({ ...race, state: "failed" })),
};
const hostile: Proof = {
  ...libraryProof,
  application: { ...libraryProof.application, title: `</title><script>pwned</script>${longWord}` },
  rules: payloads.map((_, index) => attacked(libraryProof.rules[index % 5]!, index)),
  graph: {
    entities: libraryGraph.entities.map(({ name, fields, references, states }, index) => ({
      name,
      title: `${payloads[index]} ${longWord}`,
      fields,
      references,
      states: states.map((state) => ({ name: `${state.name}${longWord}`, next: state.next })),
      rules: [],
    })),
  },
};

describe.skipIf(executablePath === undefined)(
  "the matrix in Chromium (needs one in PATH or in a usual place)",
  () => {
    let folder: string;
    let browser: Browser;
    const pages: Page[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "matrix-"));
      await mkdir(join(folder, "compliance"));
      await writeFile(join(folder, "compliance/library.html"), matrixHtml(library));
      await writeFile(join(folder, "compliance/hostile.html"), matrixHtml(hostile));
      await writeFile(join(folder, "compliance/partial.html"), matrixHtml(partial));
      // Chromium refuses to run in its sandbox as root.
      const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
      browser = await chromium.launch({ executablePath: executablePath ?? "", args });
    });
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    interface Opened {
      readonly page: Page;
      /** What went wrong: errors, refusals of the policy, and requests other than for the page. */
      readonly problems: readonly string[];
    }

    async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const context = await browser.newContext(options);
      const problems: string[] = [];
      const [file = "", fragment = ""] = name.split("#");
      const url = pathToFileURL(join(folder, "compliance", file)).href;
      await context.route("**/*", async (route) => {
        const isPage = route.request().url().split("#", 1)[0] === url;
        if (isPage) return route.continue();
        problems.push(`a request to ${route.request().url()}`);
        return route.abort();
      });
      const page = await context.newPage();
      pages.push(page);
      page.on("console", (message) => problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(fragment === "" ? url : `${url}#${fragment}`);
      return { page, problems };
    }

    /** The ids of the rules that are seen. */
    const shown = (page: Page): Promise<readonly string[]> =>
      page
        .locator("tr.rule:visible")
        .evaluateAll((rows) => rows.map(({ id }) => id.replace("rule-", "")));
    const count = (page: Page): Promise<string | null> => page.locator("#count").textContent();

    it("shows hostile texts as texts, and asks nothing of the network", async () => {
      const { page, problems } = await open("hostile.html");
      expect(await page.evaluate("typeof globalThis.pwned")).toBe("undefined");
      expect(
        await page
          .locator("script, style, img, iframe, object, embed, link, base, meta[http-equiv]")
          .evaluateAll((found) => found.map(({ tagName }) => tagName)),
      ).toEqual(["META", "STYLE", "SCRIPT"]);
      const address = await page.locator("a[href]").evaluateAll((links) =>
        links.flatMap((link) => {
          const { protocol } = link as unknown as { readonly protocol: string };
          return protocol === "javascript:" ? [protocol] : [];
        }),
      );
      expect(address).toEqual([]);
      expect(await shown(page)).toHaveLength(payloads.length);
      await page.getByRole("button", { name: "Open all evidence" }).click();
      await page.locator("a[href^='#rule-']").first().click();
      expect(problems).toEqual([]);
    });

    it("filters by clicks, and keeps the filter in the address", async () => {
      const { page, problems } = await open("library.html");
      expect(await count(page)).toBe("All 5 rules are shown.");

      await page.getByRole("checkbox", { name: "unproven" }).check();
      expect(await shown(page)).toEqual(["fines-stop-at-the-price"]);
      await expect.poll(() => count(page)).toBe("1 of 5 rules is shown.");
      expect(page.url()).toMatch(/#status=unproven$/);

      await page.getByRole("checkbox", { name: "organisational" }).check();
      expect(await shown(page)).toEqual(["fines-stop-at-the-price", "staff-is-trained"]);

      await page.getByLabel("Regulation").selectOption("Reading Rooms Act");
      expect(await shown(page)).toEqual(["staff-is-trained"]);
      expect(page.url()).toMatch(
        /#regulation=Reading\+Rooms\+Act&status=organisational&status=unproven$/,
      );

      await page.getByRole("button", { name: "Show all rules" }).click();
      await expect.poll(() => count(page)).toBe("All 5 rules are shown.");
      expect(page.url()).toMatch(/library\.html$/);
      expect(problems).toEqual([]);
    });

    it("filters by keys alone", async () => {
      const { page } = await open("library.html");
      await page.keyboard.press("Tab");
      await expect
        .poll(() => page.evaluate("document.activeElement.textContent"))
        .toBe("Skip to the rules");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("  EVERYBODY at   the desk");
      expect(await shown(page)).toEqual(["staff-is-trained"]);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.press("Delete");
      expect(await shown(page)).toHaveLength(5);

      await page.keyboard.press("Tab");
      await page.keyboard.type("Archive");
      expect(await shown(page)).toEqual(["no-pens-near-manuscripts"]);
      await page.keyboard.press("Home");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      expect(await shown(page)).toEqual(["at-most-five-loans"]);
    });

    it("says so when no rule fits, and how many of a regulation do", async () => {
      const { page } = await open("library.html");
      await page.getByLabel("Text").fill("no such thing");
      await expect.poll(() => count(page)).toBe("0 of 5 rules are shown.");
      await page.getByLabel("Text").fill("sixth loan");
      const group = page.locator("tr.group:visible");
      expect(await group.textContent()).toMatch(/Library Code\s+1 of 3 rules/);
    });

    it("opens with the filter or at the rule that the address names", async () => {
      const filtered = await open("library.html#q=fine&status=unproven&regulation=unknown");
      expect(await shown(filtered.page)).toEqual(["fines-stop-at-the-price"]);
      expect(await filtered.page.getByLabel("Text").inputValue()).toBe("fine");

      const { page } = await open("library.html#status=enforced");
      await page.evaluate("location.hash = 'rule-fines-stop-at-the-price'");
      await expect.poll(() => shown(page)).toHaveLength(5);
      const evidence = page.locator("#rule-fines-stop-at-the-price + tr details");
      expect(await evidence.getAttribute("open")).toBe("");
      await page.getByRole("link", { name: "1 enforced" }).click();
      await expect.poll(() => shown(page)).toEqual(["at-most-five-loans"]);
    });

    it("shows all without a script", async () => {
      const { page } = await open("library.html", { javaScriptEnabled: false });
      expect(await page.locator("tr.rule:visible").count()).toBe(5);
      expect(await page.getByRole("search").count()).toBe(0);
      await page.locator("summary").first().click();
      expect(await page.getByText("The provision").first().isVisible()).toBe(true);
    });

    it.for(["library.html", "partial.html", "hostile.html"])(
      "%s does not move sideways",
      async (file) => {
        const { page } = await open(file);
        await page.getByRole("button", { name: "Open all evidence" }).click();
        for (const width of [320, 700, 1100, 1400]) {
          // oxlint-disable-next-line no-await-in-loop -- a width at a time
          await page.setViewportSize({ width, height: 700 });
          // oxlint-disable-next-line no-await-in-loop
          expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
          // oxlint-disable-next-line no-await-in-loop
          expect(await page.evaluate(cutOff)).toEqual([]);
        }
      },
    );

    it("prints all evidence and nothing that is only for screens", async () => {
      const { page, problems } = await open("library.html#status=unproven");
      const provision = page.locator("#rule-fines-stop-at-the-price + tr dl");
      expect(await provision.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await provision.isVisible()).toBe(true);
      expect(await page.locator(":is(form, nav, summary):visible").count()).toBe(0);
      expect(await page.locator("#filtered").textContent()).toBe(
        "Filtered: 1 of 5 rules is shown.",
      );
      expect(await page.locator("#filtered").isVisible()).toBe(true);
      expect(
        await page.evaluate(
          "getComputedStyle(document.querySelector('a[rel]'), '::after').content",
        ),
      ).toContain("https://law.example/12.1");
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator("details:not([open])").count()).toBe(0);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator("details[open]").count()).toBe(0);
      expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
      expect(problems).toEqual([]);
    });

    it("is a table with headings and landmarks for a screen reader", async () => {
      for (const width of [1400, 320]) {
        // oxlint-disable-next-line no-await-in-loop -- a page at a time
        const { page } = await open("library.html", { viewport: { width, height: 700 } });
        const table = page.getByRole("table", { name: /^Each rule of the packs/ });
        const row = table.getByRole("row", { name: /five books/ });
        // oxlint-disable-next-line no-await-in-loop
        const found = await Promise.all([
          page.getByRole("banner").count(),
          page.getByRole("navigation", { name: "Parts of this page" }).count(),
          page.getByRole("main").count(),
          page.getByRole("contentinfo").count(),
          page.getByRole("search", { name: "Filter the rules" }).count(),
          page.getByRole("heading", { level: 1, name: "City Library" }).count(),
          page.getByRole("heading", { level: 2 }).count(),
          table.getByRole("columnheader").count(),
          row.getByRole("rowheader", { name: /A member borrows/ }).count(),
          row.getByRole("cell").count(),
          page.getByRole("img", { name: "Entities and what they refer to" }).count(),
          page.getByRole("status").count(),
        ]);
        expect(found, `at ${width} pixels`).toEqual([1, 1, 1, 1, 1, 1, 4, 7, 1, 6, 1, 1]);
      }
    });

    it.for(["light", "dark"] as const)("has contrast enough when it is %s", async (scheme) => {
      const weak = ["library.html", "partial.html"].map(async (file) => {
        const { page } = await open(file, { colorScheme: scheme });
        await page.getByRole("button", { name: "Open all evidence" }).click();
        return page.evaluate(weakTexts);
      });
      expect(await Promise.all(weak)).toEqual([[], []]);
    });
  },
);

/** What reaches beyond the page's side; what does not fit is moved within its own frame. */
const cutOff = `[...document.querySelectorAll("main *")].flatMap((element) => {
  const { right, width } = element.getBoundingClientRect();
  const isFramed = element.closest(".picture, .aside, thead") !== null;
  return width > 1 && right > innerWidth + 1 && !isFramed ? [element.outerHTML.slice(0, 80)] : [];
})`;

/** The texts whose contrast is below 4.5. Source: WCAG 2.2, 1.4.3 and the definition of contrast. */
const weakTexts = `(() => {
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const [r, g, b, a = 1] = numbers(getComputedStyle(at).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (!own || element.closest("script, style, title, desc") !== null) continue;
    const { color, fill } = getComputedStyle(element);
    const ink = element.namespaceURI.endsWith("svg") ? fill : color;
    const [one, other] = [luminance(numbers(ink)), luminance(ground(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) weak.push(element.textContent.trim() + " " + contrast.toFixed(2));
  }
  return weak;
})()`;

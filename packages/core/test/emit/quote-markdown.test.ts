import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownCell, markdownLink, markdownProse, markdownText } from "#core/emit/quote-markdown";
import { webAddress } from "#core/emit/web-address";
import { hostileText } from "../hostile/hostile-text.ts";

const settings = { seed: 20_261_122, numRuns: 1000 };

/** What Markdown or HTML acts upon, but for what stands after a backslash or within code. */
function active(markdown: string): string {
  return markdown
    .replaceAll(/\\[\\`*_{}[\]<>|#~&+=.)-]/g, "")
    .replaceAll(/(?<!`)`[^`]+`(?!`)/g, "")
    .replaceAll(/[^`*_{}[\]<>|#~\n]|&(?![#\w])/g, "");
}

describe("text from outside in Markdown", () => {
  it("stands on one line, and nothing acts upon it", () => {
    fc.assert(
      fc.property(hostileText(200), (text) => {
        for (const quote of [markdownText, markdownProse, markdownCell]) {
          expect(active(quote(text))).toBe("");
          expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(quote(text)).not.toMatch(/^(?:[-+=>#]|\d+[.)]|\s)/);
        }
      }),
      settings,
    );
  });

  it("keeps what is between backticks as code, of which a cell escapes the bars", () => {
    const text = "It is `a || b`, not *c*.";
    expect(markdownProse(text)).toBe("It is `a || b`, not \\*c\\*.");
    expect(markdownCell(text)).toBe("It is `a \\|\\| b`, not \\*c\\*.");
    expect(markdownText(text)).toBe("It is \\`a \\|\\| b\\`, not \\*c\\*.");
  });

  it.for([
    ["1. one", "1\\. one"],
    ["2) two", "2\\) two"],
    ["- three", "\\- three"],
    ["=====", "\\====="],
    ["Health & Safety", "Health & Safety"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
    ["", ""],
  ])("writes %j as %j", ([text = "", markdown]) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it("is not cut off", () => {
    expect(markdownText("a".repeat(5000))).toHaveLength(5000);
  });

  it("becomes a link only to an address of the web, and stays within it", () => {
    fc.assert(
      fc.property(hostileText(100), fc.oneof(hostileText(100), fc.webUrl()), (text, url) => {
        const address = webAddress(url);
        const link = markdownLink(text, address);
        if (address === undefined) return link === markdownText(text);
        return link.startsWith("[") && /\]\(<https?:\/\/[^<>\\\s]*>\)$/.test(link);
      }),
      settings,
    );
  });

  it.for(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//a.example", "x", ""])(
    "is not linked to %j",
    (url) => {
      expect(webAddress(url)).toBeUndefined();
    },
  );

  it("is not linked to an address with a password", () => {
    expect(webAddress("https://user:secret@law.example/")).toBeUndefined();
    expect(webAddress(undefined)).toBeUndefined();
    expect(webAddress("HTTPS://Law.Example/a b")).toBe("https://law.example/a%20b");
  });
});

import { expect, it } from "vitest";
import { visibleLine, visibleText } from "#core/evidence/visible-text";

it.for([
  ["a zero-width space", "\u200B"],
  ["a soft hyphen", "\u00AD"],
  ["a word joiner", "\u2060"],
  ["an invisible plus", "\u2064"],
  ["a tag character", "\u{E0041}"],
  ["what turns the direction", "\u202E"],
  ["a byte order mark", "\uFEFF"],
  ["the end of a paragraph", "\u2029"],
  ["an escape", "\u001B"],
  ["a return alone", "\r"],
  ["a control character of the second set", "\u009B"],
  ["half a character", "\uD83D"],
  ["what XML forbids", "\uFFFE"],
] as const)("shows %s by its number", ([, character]) => {
  const shown = `a\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}b`;
  expect(visibleText(`a${character}b`)).toBe(shown);
  expect(visibleLine(`a${character}b`)).toBe(shown);
});

it("keeps what is seen, tabs and ends of lines", () => {
  const text = "Größe\t書\n👍 é";
  expect(visibleText(text.replaceAll("\n", "\r\n"))).toBe(text);
});

it("shows all that no reader would see, of every character that there is", () => {
  const codes = Array.from({ length: 0x110000 }, (_, code) => code);
  const unseen = codes.filter((code) =>
    /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(visibleText(String.fromCodePoint(code))),
  );
  expect(unseen).toEqual([]);
});

import { isContainerNumber, isGs1Key } from "#logistics/check-digits";
import { describe, expect, test } from "vitest";

/** Of the last one the sum leaves ten, for which the check digit is 0. */
const containers = ["CSQU3054383", "MSKU9070323", "TEMU2345672", "HLXU8208200", "CSQU3054300"];

describe("GS1 keys", () => {
  test.for([
    ["a GTIN-8", "02345673", 8],
    ["a GTIN-12", "416000336108", 12],
    ["a GLN", "1234567890128", 13],
    ["a GTIN-14", "12345678901231", 14],
    ["an SSCC", "123456789012345675", 18],
  ] as const)("%s is recognised, and no text with one digit changed", ([, key, length]) => {
    expect(isGs1Key(key, length)).toBe(true);
    for (let at = 0; at < key.length; at++) {
      for (const digit of "0123456789") {
        const changed = key.slice(0, at) + digit + key.slice(at + 1);
        expect(isGs1Key(changed, length), changed).toBe(changed === key);
      }
    }
  });

  test.for([
    "",
    "1234567890128 ",
    " 234567890128",
    "123456789012a",
    "12345678901280",
    "١٢٣٤٥٦٧٨٩٠١٢٨",
  ])("'%s' is no GLN", (text) => {
    expect(isGs1Key(text, 13)).toBe(false);
  });
});

describe("container numbers", () => {
  test.for(completed())("%s is recognised, and with no other check digit", (number) => {
    for (const digit of "0123456789") {
      const changed = number.slice(0, 10) + digit;
      expect(isContainerNumber(changed), changed).toBe(changed === number);
    }
  });

  test.for([
    "CSQU3054384",
    "CSQX3054383",
    "csqu3054383",
    "CSQU305438",
    "CSQU30543833",
    "1SQU3054383",
  ])("%s is none", (text) => {
    expect(isContainerNumber(text)).toBe(false);
  });
});

/** The numbers above, each with the check digit that follows from the standard's own sum. */
function completed(): readonly string[] {
  return containers.map((number) => {
    const values = Array.from("0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ");
    const terms = Array.from(number.slice(0, 10)).map((each, at) => values.indexOf(each) * 2 ** at);
    const sum = terms.reduce((one, other) => one + other, 0);
    return number.slice(0, 10) + String((sum % 11) % 10);
  });
}

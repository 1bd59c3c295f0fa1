/** The values of letters in container numbers, ISO 6346: multiples of 11 are left out. */
const letters = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";

/**
 * Whether a text is a GS1 key of so many digits with a right check digit: from the right, the digits
 * before it count 3, 1, 3, 1 …, and all of them together are a multiple of ten (GS1 General
 * Specifications, 7.9).
 *
 * @param length 8, 12, 13 or 14 for a GTIN, 13 for a GLN, 18 for an SSCC.
 *
 * @example
 * ```ts
 * import { isGs1Key } from "#logistics/check-digits";
 *
 * isGs1Key("123456789012345675", 18); // true
 * ```
 */
export function isGs1Key(text: string, length: number): boolean {
  if (text.length !== length || !/^[0-9]+$/.test(text)) return false;
  const sum = Array.from(text).reduce((total, digit, index) => {
    return total + Number(digit) * ((length - index) % 2 === 0 ? 3 : 1);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether a text is the number of a freight container with a right check digit (ISO 6346): owner code,
 * `U`, `J` or `Z`, six digits, and the sum of value times 2^position, modulo 11 and then modulo 10.
 *
 * @example
 * ```ts
 * import { isContainerNumber } from "#logistics/check-digits";
 *
 * isContainerNumber("CSQU3054383"); // true
 * ```
 */
export function isContainerNumber(text: string): boolean {
  if (!/^[A-Z]{3}[UJZ][0-9]{7}$/.test(text)) return false;
  const sum = Array.from(text.slice(0, 10)).reduce((total, character, index) => {
    return total + letters.indexOf(character) * 2 ** index;
  }, 0);
  return (sum % 11) % 10 === Number(text.slice(10));
}

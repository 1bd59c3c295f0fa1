import fc from "fast-check";

/**
 * Text that would make something called `pwned` if it ever became code of one of the languages that
 * applications are made of: a global in JavaScript, a table in SQL, a key in YAML and JSON.
 */
export const payloads: readonly string[] = [
  "`; globalThis.pwned = 1; `",
  "${(globalThis.pwned = 1)}",
  '"; globalThis.pwned = 1; //',
  "'; globalThis.pwned = 1; //",
  "*/ globalThis.pwned = 1; /*",
  "\n globalThis.pwned = 1;\n//",
  "\u2028globalThis.pwned = 1;\u2029",
  "\r\nglobalThis.pwned = 1;\r\n",
  "\\'); create table pwned(); --",
  "'); create table pwned(); --",
  '"; create table pwned(); --',
  "$$; create table pwned(); --",
  "$body$; create table pwned(); $body$",
  "*/ create table pwned(); /*",
  "\n; create table pwned(); --",
  "\\",
  "\\u0027 || pwned",
  "</script><script>globalThis.pwned = 1</script>",
  "<img src=x onerror=globalThis.pwned=1>",
  '{{#with "s" as |string|}}{{pwned}}{{/with}}',
  "{{{pwned}}}",
  "\npwned: true\n- pwned\n",
  '","pwned":"',
  "| pwned | `pwned` | [pwned](javascript:pwned) |",
  "```\npwned\n```",
  "\u202Edenwp\u202C \u200F\u2066pwned\u2069",
  "$1 $& $` %s %1$I :pwned ?",
  "__proto__",
  "\t\u0007\u001B[31mpwned\u001B[0m\u0085",
  "\uFEFF\uE000\uE0001\uE000\u{1F600}",
  "-- pwned",
  "#!pwned",
];

/** What no text of a database can hold. */
export const unstorable: readonly string[] = ["nul \0 within", "\uD800", "half \uDFFF of two"];

/** Text of at most so many characters, most of it hostile, all of it storable. */
export function hostileText(most: number): fc.Arbitrary<string> {
  const short = payloads.filter(({ length }) => length <= most);
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...short) },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.constantFrom(...short), { minLength: 2, maxLength: 4 })
          .map((parts) => parts.join(" ").slice(0, most).toWellFormed()),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...short).map((text) =>
          text
            .repeat(Math.ceil(most / text.length))
            .slice(0, most)
            .toWellFormed(),
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
    )
    .filter(
      (text) => !text.includes("\0") && text.isWellFormed() && text.length <= most && text !== "",
    );
}

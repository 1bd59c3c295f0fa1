/** What a constant of one of the quoted types must look like; undefined when the text is not one. */
const constants = {
  dec: {
    expected: 'a decimal such as "10000.00"',
    normalize: (text: string): string | undefined =>
      /^-?(0|[1-9]\d{0,29})(\.\d{1,18})?$/.test(text) ? text : undefined,
  },
  date: {
    expected: 'a date such as "2026-01-31"',
    normalize: (text: string): string | undefined =>
      /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= "0001" && utc(`${text}T00:00:00Z`, text)
        ? text
        : undefined,
  },
  timestamp: {
    expected: 'a point in time to the millisecond such as "2026-01-31T09:30:00Z"',
    normalize: (text: string): string | undefined => {
      const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/.exec(
        text,
      );
      if (form?.[1] === undefined || !utc(`${form[1]}T00:00:00Z`, form[1])) return undefined;
      const at = new Date(text);
      return Number.isNaN(at.getTime()) || !/^(?!0000)\d{4}-/.test(at.toISOString())
        ? undefined
        : at.toISOString();
    },
  },
} as const;

/** The types whose constants are written as a call with a quoted text. */
export type QuotedKind = keyof typeof constants;

/** Whether a function name makes a constant: `dec`, `date`, `timestamp`. */
export function isQuotedKind(name: string): name is QuotedKind {
  return Object.hasOwn(constants, name);
}

/** Checks the text of a constant and brings it to its JSON form; otherwise says what is expected. */
export function checkConstant(
  kind: QuotedKind,
  text: string,
): { readonly value: string } | { readonly expected: string } {
  const { expected, normalize } = constants[kind];
  const value = normalize(text);
  return value === undefined ? { expected } : { value };
}

/** Whether the calendar has the day (2026-02-30 would silently become 2 March). */
function utc(text: string, day: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

const usual = 18;

/**
 * How many cases the test of a rule tries on each side of its condition: 18, or what the environment
 * variable RULE_CASES says. Tests whose cases take longer say that they try fewer.
 */
export function casesASide(fewer: number = usual): number {
  const asked = Number(process.env["RULE_CASES"] ?? usual);
  if (!Number.isInteger(asked) || asked < 1) throw new Error("RULE_CASES is a number, 18 for one");
  return Math.max(1, Math.round((fewer * asked) / usual));
}

/** How many are chosen of which then some are tried: the same ones, however few are tried. */
export function choicesASide(fewer: number = usual): number {
  return Math.max(fewer, casesASide(fewer));
}

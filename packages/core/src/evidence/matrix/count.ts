/** `1 rule`, `1,204 rules`, `no rules`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number === 0 ? "no" : digits(number)} ${number === 1 ? one : many}`;
}

/** A whole number with its thousands apart. */
export function digits(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

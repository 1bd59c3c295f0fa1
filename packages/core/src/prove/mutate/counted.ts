/** A number of things in words: `1 business day`, `30 days`. */
export function counted(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? "" : "s"}`;
}

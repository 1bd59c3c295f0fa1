/** `1 error`, `2 errors`, `no errors`. */
export function countWords(count: number, one: string, many: string = `${one}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
}

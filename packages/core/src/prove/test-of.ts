/** The test of a rule in an application. */
export function testOf(rule: string): string {
  return `test/rules/${rule}.test.ts`;
}

import type { TaskMeta } from "vitest";
import type { RuleLayer } from "#test/rule-types";

declare module "vitest" {
  interface TaskMeta {
    /** What the test of a rule tried, and what it found. */
    rule?: RuleReport;
  }
}

/** How often a rule's condition was met, so that it had to refuse, hide, start or keep; and how often not. */
export interface RuleCases {
  met: number;
  notMet: number;
}

/** What a test tells of itself beside whether it passed. */
export interface RuleReport {
  /** Where the rule is enforced that the test looks at. */
  readonly layer: RuleLayer;
  readonly cases: RuleCases;
  /** The rules that decided wherever this one would have, where it was to decide nothing. */
  maskedBy?: readonly string[];
  /** The smallest case that failed, as commands for a shell. */
  counterexample?: string;
}

/**
 * Has a test tell what it tries, in its metadata: the counts begin at nothing.
 *
 * @example
 * ```ts
 * it("is kept by the database itself (database)", async ({ task }) => {
 *   const { cases } = reportOn(task, "database");
 *   cases.met += 1;
 * });
 * ```
 */
export function reportOn({ meta }: { readonly meta: TaskMeta }, layer: RuleLayer): RuleReport {
  const report: RuleReport = { layer, cases: { met: 0, notMet: 0 } };
  meta.rule = report;
  return report;
}

/** Why a test that never tried one side of a rule fails. */
export function inVain(
  rule: { readonly id: string },
  never: string,
  maskedBy: readonly string[] = [],
): string {
  const masked = maskedBy.length === 0 ? "" : `; it is masked by ${maskedBy.join(" and ")}`;
  return `${rule.id} is tested in vain: it was never to ${never}${masked}`;
}

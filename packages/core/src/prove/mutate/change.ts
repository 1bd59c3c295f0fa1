import type { RuleFile } from "#core/pack/rule-format";
import type { MutationOperator } from "#core/prove/mutate/mutant";
import type { DecisionTable } from "#core/rule/table/decision-table";

/** One change of a rule, or of a table that it asks; it becomes a mutant once it is compiled. */
export interface Change {
  readonly operator: MutationOperator;
  readonly description: string;
  readonly changed:
    | { readonly definition: RuleFile }
    | { readonly table: DecisionTable; readonly original: DecisionTable };
}

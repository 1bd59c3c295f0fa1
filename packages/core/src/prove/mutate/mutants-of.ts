import type { Change } from "#core/prove/mutate/change";
import type { Mutant, MutationContext, Mutants } from "#core/prove/mutate/mutant";
import type { Rule } from "#core/rule/rule";
import { calendarChanges } from "#core/prove/mutate/calendar";
import { comparisonChanges } from "#core/prove/mutate/comparison";
import { compileChange } from "#core/prove/mutate/compile-change";
import { conditionChanges } from "#core/prove/mutate/condition";
import { connectiveChanges } from "#core/prove/mutate/connective";
import { durationChanges } from "#core/prove/mutate/duration";
import { effectiveDateChanges } from "#core/prove/mutate/effective-date";
import { fieldChanges } from "#core/prove/mutate/field";
import { fingerprint } from "#core/prove/mutate/fingerprint";
import { listedNameChanges } from "#core/prove/mutate/listed-name";
import { momentChanges } from "#core/prove/mutate/moment";
import { negationChanges } from "#core/prove/mutate/negation";
import { parameterChanges } from "#core/prove/mutate/parameter";
import { settingChanges } from "#core/prove/mutate/setting";
import { spread } from "#core/prove/mutate/spread";
import { subjectOf } from "#core/prove/mutate/subject";
import { tableChanges } from "#core/prove/mutate/table-cell";
import { thresholdChanges } from "#core/prove/mutate/threshold";

/** How many mutants one rule has at most. */
const mostMutants = 40;

const operators = [
  comparisonChanges,
  connectiveChanges,
  conditionChanges,
  negationChanges,
  thresholdChanges,
  parameterChanges,
  durationChanges,
  calendarChanges,
  listedNameChanges,
  momentChanges,
  fieldChanges,
  effectiveDateChanges,
  settingChanges,
];

/**
 * The mutants of a rule: each has one small change that its examples or its property must notice.
 *
 * Of two that are the same once compiled one is left, and none is the rule itself. Where there are
 * more than 40, each operator keeps its share, chosen at equal distances. The same rule and packs give
 * the same mutants.
 *
 * @param rule As `compileRules` gave it for the packs of the context, not as it is woven.
 */
export function mutantsOf(rule: Rule, context: MutationContext): Mutants {
  const subject = subjectOf(rule, context);
  const tables = tableChanges(subject);
  const found = distinct([...operators.flatMap((changes) => changes(subject)), ...tables.changes]);
  const kept = share(numbered(found), mostMutants);
  const seen = new Set([fingerprint(rule)]);
  const mutants = kept.flatMap(({ id, change }): readonly Mutant[] => {
    const { operator, description, changed } = change;
    const compiled = compileChange(change, rule, context);
    const mark =
      compiled.rule && fingerprint(compiled.rule, "table" in changed ? changed.table : undefined);
    if (mark !== undefined && seen.has(mark)) return [];
    if (mark !== undefined) seen.add(mark);
    return [{ id, operator, description, ...compiled }];
  });
  const leftOut = found.length - kept.length;
  const fewer = tables.changes.length < tables.cells;
  return {
    mutants,
    leftOut,
    notes: [
      ...(fewer
        ? [`${tables.changes.length} of ${tables.cells} cells of tables were changed`]
        : []),
      ...(leftOut > 0 ? [`${kept.length} of ${found.length} changes were made`] : []),
    ],
  };
}

interface Numbered {
  readonly id: string;
  readonly change: Change;
}

/** Changes that write the same text are one. */
function distinct(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter(({ changed }) => {
    const text = JSON.stringify(changed);
    return !seen.has(text) && seen.add(text);
  });
}

function numbered(changes: readonly Change[]): readonly Numbered[] {
  const counts = new Map<string, number>();
  return changes.map((change) => {
    const number = (counts.get(change.operator) ?? 0) + 1;
    counts.set(change.operator, number);
    return { id: `${change.operator}-${number}`, change };
  });
}

/** So many changes that each operator has as many as the others, as far as it goes. */
function share(changes: readonly Numbered[], most: number): readonly Numbered[] {
  const byOperator = Map.groupBy(changes, ({ change }) => change.operator);
  let left = most;
  const kept = new Set<Numbered>();
  const groups = [...byOperator.values()].toSorted((one, other) => one.length - other.length);
  for (const [index, group] of groups.entries()) {
    const part = spread(group, Math.floor(left / (groups.length - index)));
    for (const each of part) kept.add(each);
    left -= part.length;
  }
  return changes.filter((change) => kept.has(change));
}

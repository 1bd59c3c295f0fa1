import type { Change } from "#core/prove/mutate/change";
import type { MutationContext } from "#core/prove/mutate/mutant";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import type { DecisionTable } from "#core/rule/table/decision-table";
import { compileRule } from "#core/pack/compile-rules";
import { tableFunction } from "#core/pack/load-tables";
import { parameterHistoryType } from "#core/pack/parameter-type";
import { checkRows } from "#core/rule/table/check-rows";

/** A change as compiled: the packs that hold it, and the rule or the code that refuses it. */
interface CompiledChange {
  readonly packs: readonly Pack[];
  readonly rule: Rule | undefined;
  readonly refusedBy: string | undefined;
}

/** Puts a change into the packs and compiles the one rule anew. */
export function compileChange(
  { changed }: Change,
  rule: Rule,
  { packs }: MutationContext,
): CompiledChange {
  if ("table" in changed) {
    const { table, original } = changed;
    const refusedBy = problemOf(table);
    const holding = packs.map((pack) => withTable(pack, original, table));
    if (refusedBy !== undefined) return { packs: holding, rule: undefined, refusedBy };
    return { packs: holding, ...compileIn(rule, holding, {}) };
  }
  const { definition } = changed;
  const holding = packs.map((pack) =>
    pack.name === rule.pack ? withRule(pack, definition) : pack,
  );
  const before = hasSameParameters(rule.definition, definition) ? rule.expressions : {};
  return { packs: holding, ...compileIn(rule, holding, before) };
}

/** Compiles a rule as it stands in the packs. */
export function compileIn(
  { id, pack: name }: Pick<Rule, "id" | "pack">,
  packs: readonly Pack[],
  before: Rule["expressions"],
): Pick<CompiledChange, "rule" | "refusedBy"> {
  const own = packs.find((pack) => pack.name === name);
  const packRule = own?.rules.find((each) => each.rule.id === id);
  if (own === undefined || packRule === undefined) throw new Error(`no pack has the rule ${id}`);
  const ordered = [own, ...packs.filter((pack) => pack !== own)];
  const concepts = new Map(packs.flatMap((pack) => pack.concepts.map((each) => [each.id, each])));
  const { value, diagnostics } = compileRule(packRule, ordered, concepts, before);
  const error = diagnostics.find(({ severity }) => severity === "error");
  return { rule: value, refusedBy: error?.code };
}

function withRule(pack: Pack, definition: Rule["definition"]): Pack {
  const rules = pack.rules.map((each) =>
    each.rule.id === definition.id ? { ...each, rule: definition } : each,
  );
  return { ...pack, rules };
}

function withTable(pack: Pack, original: DecisionTable, table: DecisionTable): Pack {
  if (!pack.tables.includes(original)) return pack;
  const functions = pack.functions.flatMap((each) =>
    each.table === original
      ? tableFunction(table).map((made) => Object.assign(made, { pack: pack.name }))
      : [each],
  );
  const tables = pack.tables.map((each) => (each === original ? table : each));
  return { ...pack, tables, functions };
}

/** What the check of tables refuses it for, as a code. */
function problemOf(table: DecisionTable): string | undefined {
  let problem: string | undefined;
  checkRows(table, (code) => {
    problem ??= code;
    return undefined;
  });
  return problem;
}

/** Whether expressions may speak of the same: parameters change their type by becoming large. */
function hasSameParameters(one: Rule["definition"], other: Rule["definition"]): boolean {
  const types = ({ parameters = {} }: Rule["definition"]): string =>
    JSON.stringify(
      Object.entries(parameters).map(([name, values]) => [name, parameterHistoryType(values)]),
    );
  return one.parameters === other.parameters || types(one) === types(other);
}

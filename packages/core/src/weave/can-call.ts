import { allNodes } from "#core/rule/expression/all-nodes";
import { functionsWithoutSql } from "#core/rule/expression/functions-without-sql";
import type { FunctionSignature } from "#core/rule/expression/types";
import type { Expression } from "#core/rule/expression/compile-expression";
import type { Rule } from "#core/rule/rule";
import { report } from "#core/weave/diagnostics";
import type { Weaving } from "#core/weave/weaving";

/**
 * Whether the functions of packs that expressions of a rule call are there where they are needed: in
 * the application all that have source or are tables, in the database those with a form in SQL.
 * Reports those that are not.
 */
export function canCall(
  { id, positions, expressions }: Rule,
  keys: readonly string[],
  place: "in the application" | "in the database",
  { diagnostics }: Weaving,
): boolean {
  const called = keys.flatMap((key) => {
    const expression = expressions[key];
    return expression === undefined ? [] : [expression];
  });
  const at = positions.value(["id"]);
  const sourceless = called
    .flatMap(packFunctions)
    .filter(({ module, table }) => module === undefined && table === undefined);
  if (sourceless.length > 0) {
    const functions = namesOf(sourceless.map(({ name }) => name));
    const problem = "has no source that an application could get";
    const help = "Put the function into `src/runtime` of the pack, and name its `module`.";
    diagnostics.push(report("BYL1606", { rule: id, functions, problem }, { at, rule: id, help }));
    return false;
  }
  const withoutSql = place === "in the database" ? called.flatMap(functionsWithoutSql) : [];
  if (withoutSql.length > 0) {
    const functions = namesOf(withoutSql);
    const problem = "has no form in SQL, and this is decided in the database";
    diagnostics.push(report("BYL1606", { rule: id, functions, problem }, { at, rule: id }));
  }
  return withoutSql.length === 0;
}

/** The functions of packs that an expression calls, each as often as it does. */
export function packFunctions({ tree }: Expression): readonly FunctionSignature[] {
  return allNodes(tree).flatMap((node) =>
    node.kind === "call" && node.pack !== undefined ? [node.pack] : [],
  );
}

function namesOf(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

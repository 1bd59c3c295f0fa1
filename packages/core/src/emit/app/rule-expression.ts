import type { Expression } from "#core/rule/expression/compile-expression";
import { packFunctions } from "#core/weave/can-call";
import type { ExpressionType, FunctionSignature } from "#core/rule/expression/types";

/** An expression as data for the interpreter that an application's tests bring with them. */
export interface ExpressionData {
  readonly source: string;
  readonly scope: { readonly variables: Readonly<Record<string, ExpressionType>> };
  readonly references: readonly (readonly string[])[];
  /** The functions of packs that it calls, by the names of `pack-functions.ts`. */
  readonly calls?: readonly string[];
}

/** What the interpreter needs of an expression: its source and the types of what it reads. */
export function expressionData(expression: Expression): ExpressionData {
  const { source, scope, references } = expression;
  const calls = [...new Set(packFunctions(expression).map(functionKey))].toSorted();
  return {
    source,
    scope: { variables: prune(scope.variables, references) },
    references,
    ...(calls.length > 0 && { calls }),
  };
}

/** What the tests of an application call a function of a pack: `library.lendingDays`. */
export function functionKey({ pack, name }: FunctionSignature): string {
  return `${pack ?? ""}.${name}`;
}

type Types = Readonly<Record<string, ExpressionType>>;
type Path = readonly string[];

function prune(types: Types, paths: readonly Path[]): Types {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => {
      const within = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
      return within.length === 0 ? [] : [[name, pruneType(type, within)] as const];
    }),
  );
}

function pruneType(type: ExpressionType, paths: readonly Path[]): ExpressionType {
  if (type.kind === "list") return { kind: "list", of: pruneType(type.of, paths) };
  if (type.kind !== "record") return type;
  return {
    ...type,
    fields: prune(
      type.fields,
      paths.filter(({ length }) => length > 0),
    ),
  };
}

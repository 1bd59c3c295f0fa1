import type { Expression } from "#core/rule/expression/compile-expression";
import type { ExpressionType } from "#core/rule/expression/types";

/** An expression as data for the interpreter that an application's tests bring with them. */
export interface ExpressionData {
  readonly source: string;
  readonly scope: { readonly variables: Readonly<Record<string, ExpressionType>> };
  readonly references: readonly (readonly string[])[];
}

/** What the interpreter needs of an expression: its source and the types of what it reads. */
export function expressionData({ source, scope, references }: Expression): ExpressionData {
  return { source, scope: { variables: prune(scope.variables, references) }, references };
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

import type { Entity, Operation } from "#core/model/model";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { tsReference } from "#core/emit/typescript/ts-reference";
import type { Expression } from "#core/rule/expression/compile-expression";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";

/** One operation as an element of an entity's list, and the helpers that it uses. */
export function emitOperation(
  entity: Entity,
  operation: Operation,
  input: string,
  validator: string,
): { readonly text: string; readonly imports: readonly string[] } {
  const imports = new Set<string>();
  const print = (expression: Expression): string => {
    const printed = expressionToTypeScript(expression, { reference: tsReference });
    for (const name of printed.imports) imports.add(name);
    return printed.code;
  };
  const sets = Object.entries(operation.sets).map(([name, value]) => `${name}: ${print(value)},`);
  const allows = operation.require === undefined ? undefined : `holds(${print(operation.require)})`;
  if (allows !== undefined) imports.add("holds");
  const { moves } = operation;
  const transient = transientInput(operation);
  const text = code`
    ${operation.description !== undefined && `// ${commentText(operation.description)}`}
    recordOperation<${entity.name}, ${input}>({
      name: ${tsLiteral(operation.name)},
      path: ${tsLiteral(operation.path)},
      by: ${tsLiteral(operation.by)},
      ${moves && `from: ${tsLiteral(moves.from)},`}
      ${moves && `to: ${tsLiteral(moves.to)},`}
      validate: ${validator},
      ${transient.length > 0 && `transient: ${tsLiteral(transient)},`}
      sets: (${used(sets.join("\n"))}) => ({
        ${sets}
      }),
      ${allows !== undefined && `allows: (${used(allows)}) => ${allows},`}
      ${operation.handler && `handler: ${operation.name}Handler,`}
    })
  `;
  return { text, imports: [...imports] };
}

/** The classified values of an input that no field takes: they are used, and kept nowhere. */
function transientInput({ input, sets }: Operation): readonly string[] {
  const kept = new Set(
    Object.values(sets).flatMap(({ references }) =>
      references.flatMap(([variable, name]) => (variable === "input" ? [name] : [])),
    ),
  );
  return input
    .filter((field) => field.class !== undefined && !kept.has(field.name))
    .map(({ name }) => name);
}

/** The parameter list of a function that uses these names, taken apart. */
function used(body: string): string {
  const names = ["record", "input", "actor", "at", "today"].filter((name) =>
    new RegExp(String.raw`(?<![.\w"])${name}\b(?!:)`).test(body),
  );
  return names.length === 0 ? "" : `{ ${names.join(", ")} }`;
}

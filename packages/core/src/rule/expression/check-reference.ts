import type { ASTNode } from "@marcbachmann/cel-js";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import type { ReferenceNode } from "#core/rule/expression/ast";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import type { ExpressionType } from "#core/rule/expression/types";

/** Checks a path such as `record.borrower.age` against the scope, name by name. */
export function checkReference(node: ASTNode, checking: Checking): ReferenceNode | undefined {
  const steps: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  let inner = node;
  while (inner.op === ".") {
    const [of, name] = inner.args;
    steps.unshift({ name, start: inner.end - name.length, end: inner.end });
    inner = of;
  }
  if (inner.op !== "id") {
    const construct = `A field of ${checking.text(inner)}`;
    return checking.problem("BYL2008", { construct }, node, "Write a path such as record.field.");
  }
  const root = inner.args;
  const element = checking.elements.get(root);
  const variable = element?.type ?? own(checking.scope.variables, root);
  if (variable === undefined) {
    const names = [...checking.elements.keys(), ...Object.keys(checking.scope.variables)];
    const help = suggestion(root, names, "the variables are");
    return checking.problem("BYL2003", { name: root }, inner, help);
  }
  if (element === undefined && celTypes.has(root)) {
    return checking.problem("BYL2017", { name: root, problem: "it is a word of CEL" }, inner);
  }
  let type = variable;
  for (const { name, start, end } of steps) {
    if (type.kind !== "record") {
      const found = `${name} of ${describeType(type)}`;
      return checking.problem("BYL2008", { construct: `The field ${found}` }, { start, end });
    }
    const field = own(type.fields, name);
    if (field === undefined) {
      const help = suggestion(name, Object.keys(type.fields), "its fields are");
      return checking.problem("BYL2004", { record: type.name, name }, { start, end }, help);
    }
    type = field;
  }
  const names = steps.map((step) => step.name);
  const used = [...(element?.origin ?? [root]), ...names];
  checking.references.set(used.join("."), used);
  const path = [root, ...names];
  return {
    kind: "reference",
    path,
    element: element !== undefined,
    type,
    start: node.start,
    end: node.end,
  };
}

/** The variables that CEL itself has, which those of a scope cannot replace. */
const celTypes: ReadonlySet<string> = new Set(
  "bool bytes cel double google int list map null_type optional string type uint".split(" "),
);

/** A field by name, never one that an object has by inheritance. */
function own(
  fields: Readonly<Record<string, ExpressionType>>,
  name: string,
): ExpressionType | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function suggestion(name: string, names: readonly string[], all: string): string {
  const meant = didYouMean(name, names);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const shown = names.slice(0, 12).join(", ");
  return `${all.charAt(0).toUpperCase()}${all.slice(1)} ${shown}${names.length > 12 ? ", …" : ""}.`;
}

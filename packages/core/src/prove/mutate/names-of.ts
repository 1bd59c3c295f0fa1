import type { ExpressionNode } from "#core/rule/expression/ast";
import type { MutationOperator } from "#core/prove/mutate/mutant";
import { type Clause, pathFrom, type Subject } from "#core/prove/mutate/subject";
import { isClassWithin } from "#core/model/is-class-within";
import { conceptOf, declaredField } from "#core/prove/mutate/declared-field";

/** The names that a path can hold, and which operator changes them. */
export interface Names {
  readonly operator: Extract<MutationOperator, "role" | "value" | "field">;
  readonly names: readonly string[];
}

/**
 * The names that a value, or a list, can hold: the application's roles, purposes and classes, the
 * states and values that a concept declares. Those that the application uses come first. Undefined
 * where any text will do.
 */
export function namesOf(
  node: ExpressionNode,
  { elements }: Clause,
  subject: Subject,
): Names | undefined {
  const parts = node.kind === "reference" ? pathFrom(node, elements) : undefined;
  if (parts === undefined) return undefined;
  const path = parts.join(".");
  const { model, packs } = subject;
  const manifests = packs.map(({ manifest }) => manifest);
  if (isRole.test(path)) return named("role", [model.roles.map(({ name }) => name)]);
  if (isPurpose.test(path)) {
    const used = model.roles.flatMap(({ purposes }) => purposes);
    return named("role", [used, ...manifests.map(({ purposes }) => Object.keys(purposes))]);
  }
  if (isClass.test(path)) {
    const known = manifests.map(({ classifications }) => Object.keys(classifications));
    const used = model.classes.map(({ name }) => name);
    return named("field", [[...used, ...known.flat()].filter((name) => isSpokenOf(name, subject))]);
  }
  if (path === "app.entities.concept") {
    return named("value", [packs.flatMap(({ concepts }) => concepts.map(({ id }) => id))]);
  }
  return valuesOf(parts, subject);
}

const isRole =
  /^(actor\.role|app\.roles\.name|app\.entities\.(create|read|search|update|delete|history))$/;
const isPurpose = /^(actor\.purpose|app\.roles\.purposes)$/;
const isClass =
  /^(field\.class|actor\.needs|app\.roles\.needs|app\.classes|app\.entities\.(fields\.class|classes))$/;

function named(operator: Names["operator"], lists: readonly (readonly string[])[]): Names {
  return { operator, names: [...new Set(lists.flat())] };
}

/** Whether a rule on the fields of a class speaks of another one. */
function isSpokenOf(name: string, { rule: { definition } }: Subject): boolean {
  if (definition.kind !== "visibility" || typeof definition.on === "string") return true;
  return isClassWithin(name, definition.on.class);
}

/** What a concept declares for a field, or its states. */
function valuesOf(path: readonly string[], subject: Subject): Names | undefined {
  const field = path.at(-1) ?? "";
  const { concept } = conceptOf(path, subject) ?? {};
  if (field === "state") {
    return concept?.states === undefined
      ? undefined
      : named("value", [Object.keys(concept.states)]);
  }
  const values = declaredField(path, subject)?.values;
  return values === undefined ? undefined : named("value", [values]);
}

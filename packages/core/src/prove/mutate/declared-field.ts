import type { FieldDeclaration } from "#core/blueprint/blueprint-format";
import type { PackConcept } from "#core/pack/pack";
import type { Subject } from "#core/prove/mutate/subject";

/** The concept that a path such as `record.days` or `records.Loan.days` leads into. */
export function conceptOf(
  [root, name]: readonly string[],
  { concept, packs, rule }: Subject,
): PackConcept | undefined {
  if (root === "record" || root === "old") return concept;
  if (root !== "records") return undefined;
  return packs
    .toSorted((a, b) => Number(b.name === rule.pack) - Number(a.name === rule.pack))
    .flatMap(({ concepts }) => concepts)
    .find((each) => each.concept.concept === name);
}

/** The field of a concept at the end of such a path. */
export function declaredField(
  path: readonly string[],
  subject: Subject,
): FieldDeclaration | undefined {
  const fields = conceptOf(path, subject)?.concept.fields ?? {};
  const name = path.at(-1) ?? "";
  const isField = path.length === (path[0] === "records" ? 3 : 2);
  return isField && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

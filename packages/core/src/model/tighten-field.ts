import type { FieldDeclaration } from "#core/blueprint/blueprint-format";
import { isWideInteger } from "#core/model/integer-bounds";
import { isClassWithin } from "#core/model/is-class-within";

/** A field of a concept together with what the entity adds, or the ways in which that says less. */
export interface TightenedField {
  readonly field: FieldDeclaration;
  /** Each with the key at which it stands. */
  readonly problems: readonly { readonly key: string; readonly problem: string }[];
}

/** Joins an entity's own declaration of a field with its concept's; the entity may only be stricter. */
export function tightenField(concept: FieldDeclaration, own: FieldDeclaration): TightenedField {
  const problems: { key: string; problem: string }[] = [];
  const check = (key: keyof FieldDeclaration, fits: boolean, problem: string): void => {
    if (own[key] !== undefined && !fits) problems.push({ key, problem });
  };
  check("type", own.type === concept.type, `its type is \`${concept.type}\` there`);
  check(
    "class",
    concept.class === undefined || isClassWithin(own.class, concept.class),
    `its class is \`${concept.class}\` there`,
  );
  for (const key of ["required", "unique", "readOnly"] as const) {
    check(key, own[key] === true || concept[key] !== true, `it is \`${key}\` there`);
  }
  check("min", (own.min ?? 0) >= (concept.min ?? -Infinity), `its least is ${concept.min} there`);
  check("max", (own.max ?? 0) <= (concept.max ?? Infinity), `its most is ${concept.max} there`);
  for (const key of ["min", "max"] as const) {
    const isWider = !isWideInteger(concept) && isWideInteger({ ...concept, [key]: own[key] });
    check(key, !isWider, "its values have 32 bits there");
  }
  check(
    "scale",
    concept.scale === undefined || own.scale === concept.scale,
    `it has ${concept.scale} digits after the point there`,
  );
  check(
    "pattern",
    concept.pattern === undefined || own.pattern === concept.pattern,
    `it has the pattern \`${concept.pattern}\` there`,
  );
  const foreign = own.values?.find((value) => concept.values?.includes(value) === false);
  check("values", foreign === undefined, `the value \`${foreign}\` is not there`);
  const said = Object.entries(own).filter(([, value]) => value !== undefined);
  return { field: { ...concept, ...Object.fromEntries(said) }, problems };
}

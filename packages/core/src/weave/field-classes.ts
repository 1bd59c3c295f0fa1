import type { Entity, Field } from "#core/model/model";
import { isClassWithin } from "#core/model/is-class-within";
import type { Enforcement } from "#core/weave/enforcement";

/** Whether the app stores a field's values encrypted. */
export function isEncrypted(field: Field, enforcements: readonly Enforcement[]): boolean {
  return encryptedClasses(enforcements).some((wanted) => isClassWithin(field.class, wanted));
}

// Asked for every field; looking through the enforcements each time takes the square of their number.
const known = new WeakMap<readonly Enforcement[], readonly string[]>();

function encryptedClasses(enforcements: readonly Enforcement[]): readonly string[] {
  const before = known.get(enforcements);
  if (before !== undefined) return before;
  const classes = enforcements.flatMap((enforcement) =>
    enforcement.kind === "control" && enforcement.control === "field-encryption"
      ? enforcement.protects
      : [],
  );
  known.set(enforcements, classes);
  return classes;
}

/** The fields of an entity that are stored encrypted. */
export function encryptedFields(
  entity: Entity,
  enforcements: readonly Enforcement[],
): readonly Field[] {
  return entity.fields.filter((field) => isEncrypted(field, enforcements));
}

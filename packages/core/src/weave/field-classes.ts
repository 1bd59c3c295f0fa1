import type { Entity, Field } from "#core/model/model";
import { isClassWithin } from "#core/model/is-class-within";
import type { Enforcement } from "#core/weave/enforcement";

/** Whether the app stores a field's values encrypted. */
export function isEncrypted(field: Field, enforcements: readonly Enforcement[]): boolean {
  return enforcements.some(
    (enforcement) =>
      enforcement.kind === "control" &&
      enforcement.control === "field-encryption" &&
      enforcement.protects.some((wanted) => isClassWithin(field.class, wanted)),
  );
}

/** The fields of an entity that are stored encrypted. */
export function encryptedFields(
  entity: Entity,
  enforcements: readonly Enforcement[],
): readonly Field[] {
  return entity.fields.filter((field) => isEncrypted(field, enforcements));
}

import type { Entity, Field } from "#core/model/model";
import type { Enforcement } from "#core/weave/enforcement";

/** Whether a class is the given one or a part of it: `a.b` is a part of `a`. */
export function isClass(candidate: string | undefined, wanted: string): boolean {
  return candidate === wanted || (candidate?.startsWith(`${wanted}.`) ?? false);
}

/** Whether the app stores a field's values encrypted. */
export function isEncrypted(field: Field, enforcements: readonly Enforcement[]): boolean {
  return enforcements.some(
    (enforcement) =>
      enforcement.kind === "control" &&
      enforcement.control === "field-encryption" &&
      enforcement.protects.some((wanted) => isClass(field.class, wanted)),
  );
}

/** The fields of an entity that are stored encrypted. */
export function encryptedFields(
  entity: Entity,
  enforcements: readonly Enforcement[],
): readonly Field[] {
  return entity.fields.filter((field) => isEncrypted(field, enforcements));
}

import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { AppModel, Entity } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import { report } from "#core/weave/diagnostics";
import { encryptedFields } from "#core/weave/field-classes";

/** What weaving one rule into one entity needs to know. */
export interface Weaving {
  readonly model: AppModel;
  readonly packs: readonly Pack[];
  readonly controls: readonly Enforcement[];
  readonly diagnostics: Diagnostic[];
}

/** The first path into the record that is stored encrypted, or undefined. */
export function readsEncrypted(
  references: readonly (readonly string[])[],
  entity: Entity,
  { controls }: Weaving,
): string | undefined {
  return references
    .find(
      ([variable, field]) =>
        (variable === "record" || variable === "old") && isStoredEncrypted(entity, field, controls),
    )
    ?.join(".");
}

/** The first path into the records of another concept that is stored encrypted, or undefined. */
export function readsEncryptedElement(
  rule: Rule,
  references: readonly (readonly string[])[],
  { model, controls }: Weaving,
): string | undefined {
  return references
    .find(([variable, concept, field]) => {
      const target = model.entities.find((each) => each.concept === `${rule.pack}/${concept}`);
      if (variable !== "records" || target === undefined) return false;
      return isStoredEncrypted(target, field, controls);
    })
    ?.join(".");
}

function isStoredEncrypted(
  entity: Entity,
  field: string | undefined,
  controls: readonly Enforcement[],
): boolean {
  return encryptedFields(entity, controls).some(({ name }) => name === field);
}

/** Reports a rule that has to run in the database but reads what is stored encrypted. */
export function mustBePlain(
  rule: Rule,
  references: readonly (readonly string[])[],
  entity: Entity,
  weaving: Weaving,
): void {
  const path =
    readsEncrypted(references, entity, weaving) ?? readsEncryptedElement(rule, references, weaving);
  if (path !== undefined) reportEncrypted(rule, path, entity, weaving);
}

/** Reports what a rule reads in the database although it is stored encrypted. */
export function reportEncrypted(
  rule: Rule,
  path: string,
  entity: Entity,
  { diagnostics }: Weaving,
): void {
  diagnostics.push(
    report("BYL1601", { rule: rule.id, path }, { at: entity.origin, rule: rule.id }),
  );
}

import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { AppModel, Entity } from "#core/model/model";
import type { Rule } from "#core/rule/rule";
import type { Enforcement } from "#core/weave/enforcement";
import { report } from "#core/weave/diagnostics";
import { encryptedFields } from "#core/weave/field-classes";

/** What weaving one rule into one entity needs to know. */
export interface Weaving {
  readonly model: AppModel;
  readonly controls: readonly Enforcement[];
  readonly diagnostics: Diagnostic[];
}

/** The first path into the record that is stored encrypted, or undefined. */
export function readsEncrypted(
  references: readonly (readonly string[])[],
  entity: Entity,
  { controls }: Weaving,
): string | undefined {
  const encrypted = new Set(encryptedFields(entity, controls).map(({ name }) => name));
  return references
    .find(
      ([variable, field]) =>
        (variable === "record" || variable === "old") && encrypted.has(field ?? ""),
    )
    ?.join(".");
}

/** Reports a rule that has to run in the database but reads what is stored encrypted. */
export function mustBePlain(
  rule: Rule,
  references: readonly (readonly string[])[],
  entity: Entity,
  weaving: Weaving,
): void {
  const path = readsEncrypted(references, entity, weaving);
  if (path === undefined) return;
  weaving.diagnostics.push(
    report("BYL1601", { rule: rule.id, path }, { at: entity.origin, rule: rule.id }),
  );
}

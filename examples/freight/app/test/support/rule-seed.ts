import type { Step } from "#platform/database/session";
import { encodeRecord } from "#platform/records/record-codec";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { Values } from "#platform/records/entity";
import type { Harness } from "#test/harness-types";
import { insertStep } from "#test/insert-step";
import { idOf } from "#test/rule-values";
import { entityDefinition, type Present, type Situation } from "#test/rule-world";

/** Who created the records that a test hides from everyone. */
export const hider = "a test that hides this";

/**
 * Empties the database, sets the clock and puts the records of a situation in place. Triggers are
 * off meanwhile: how the records came to be is not what is tested. CHECK constraints hold.
 */
export async function arrange(app: Harness, situation: Situation): Promise<void> {
  const { at, actor, present, consents = [] } = situation;
  const tenant = tenantOf(app, actor.tenant);
  await app.place(at, tenant, (keys) => [
    ...present.map((one) => rowOf(one, tenant, keys)),
    ...present.flatMap((one) => approvalSteps(one, tenant, at)),
    ...consents.map((consent, index) => consentStep(consent, tenant, index)),
  ]);
}

/** The INSERT of a record as a row of its table. */
export function rowOf({ entity, values, hidden }: Present, tenant: string, keys: TenantKeys): Step {
  const definition = entityDefinition(entity);
  return insertStep(definition.table, {
    ...encodeRecord(keys, definition, String(values["id"]), values),
    id: values["id"],
    tenant,
    version: values["version"],
    ...(definition.states && { state: values["state"] }),
    created_at: values["createdAt"],
    created_by: hidden ? hider : values["createdBy"],
    updated_at: values["updatedAt"],
    updated_by: values["updatedBy"],
    last_action: "create",
  });
}

/** What so many people leave who approve a record. */
function approvalSteps(
  { entity, values, approvals = 0 }: Present,
  tenant: string,
  at: string,
): readonly Step[] {
  return Array.from({ length: approvals }, (_, index) => {
    const person = `approver ${index + 1}`;
    return insertStep("platform.approval", {
      id: idOf(`${person} of ${String(values["id"])}`),
      tenant,
      entity,
      record: values["id"],
      version: values["version"],
      decision: "approve",
      at,
      people: [person],
    });
  });
}

/** The INSERT of a consent in force; `index` is different for each. */
export function consentStep(
  { subject, purpose, since }: Values,
  tenant: string,
  index: number,
): Step {
  return insertStep("platform.consent", {
    id: idOf(`consent ${index}`),
    tenant,
    subject,
    purpose,
    decision: "given",
    text_version: "1",
    how: "by a test",
    at: since,
    actor: "somebody",
    people: ["somebody"],
  });
}

/** The tenant under whose name rows are kept: an application for one tenant has its own name for it. */
export function tenantOf({ application }: Harness, tenant: string): string {
  return application.tenancy === "single" ? "main" : tenant;
}

import type { Control } from "#core/control/control";
import { defineControl } from "#core/control/control";

/** Everything that apps get, in the order in which the SQL builds on one another. */
export const controls: readonly Control[] = [
  defineControl("access"),
  defineControl("app"),
  defineControl("audit-trail", ["grant select on platform.audit_entry to {role}"], {
    sealing: ["chain", "batches"],
  }),
  defineControl("record-versions", ["grant select on platform.record_version to {role}"]),
  defineControl("obligations", [
    "grant select on platform.obligation, platform.holiday, platform.holiday_year to {role}",
  ]),
  defineControl("authentication"),
  defineControl("field-encryption", ["grant select, insert on platform.data_key to {role}"]),
  defineControl("retention"),
  defineControl("database"),
  defineControl("http"),
  defineControl("records"),
  defineControl("rules"),
];

/** The controls that rules may ask for. */
export const controlNames: readonly string[] = [
  "access",
  "audit-trail",
  "authentication",
  "field-encryption",
  "obligations",
  "record-versions",
  "retention",
];

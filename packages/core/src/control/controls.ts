import type { Control } from "#core/control/control";
import { defineControl } from "#core/control/control";
import type { Layer } from "#core/weave/enforcement";

/** Everything that apps get, in the order in which the SQL builds on one another. */
export const controls: readonly Control[] = [
  defineControl("access"),
  defineControl("app"),
  defineControl("audit-trail", ["grant select on platform.audit_entry to {role}"], {
    sealing: ["chain", "batches"],
    disclosures: ["flushed", "delayed"],
  }),
  defineControl("record-versions", ["grant select on platform.record_version to {role}"]),
  defineControl("obligations", [
    "grant select on platform.obligation, platform.holiday, platform.holiday_year to {role}",
  ]),
  defineControl("authentication", [], { idleMinutes: { least: 1, most: 1440 } }),
  defineControl("idempotency", ["grant select on platform.idempotency_key to {role}"], {
    failures: ["retry", "replay"],
    required: ["no", "yes"],
  }),
  defineControl(
    "rate-limits",
    ["grant select, insert, update, delete on platform.rate_limit to {role}"],
    {
      requestsPerMinute: { least: 1, most: 1_000_000, otherwise: 600 },
      addressRequestsPerMinute: { least: 1, most: 1_000_000, otherwise: 6000 },
      failuresPerMinute: { least: 1, most: 1_000_000, otherwise: 60 },
      store: ["memory", "postgres"],
    },
  ),
  defineControl("field-encryption", ["grant select, insert on platform.data_key to {role}"]),
  defineControl("retention"),
  defineControl("legal-hold", ["grant select on platform.legal_hold to {role}"]),
  defineControl("approval", [
    "grant select on platform.approval to {role}",
    "grant insert (id, entity, record, version, decision, comment) on platform.approval to {role}",
  ]),
  defineControl("consent", [
    "grant select on platform.consent, platform.consent_of_tenant to {role}",
    "grant insert (id, subject, purpose, decision, text_version, how) on platform.consent to {role}",
  ]),
  defineControl("outbox", [
    "grant select on platform.outbox, platform.webhook, platform.webhook_delivery to {role}",
    "grant insert (id, url, events, secret), delete on platform.webhook to {role}",
    "grant update (secret, previous_secret, previous_until, failures, disabled_at) on platform.webhook to {role}",
    "grant update (state, attempts, next_at, ended_at) on platform.webhook_delivery to {role}",
  ]),
  defineControl("database"),
  defineControl("http"),
  defineControl("jobs"),
  defineControl("records"),
  defineControl("rules"),
];

/** The controls that rules may ask for, each with the layers in which it works. */
export const controlLayers: Readonly<Record<string, readonly Layer[]>> = {
  access: ["edge", "database"],
  "audit-trail": ["service", "database"],
  authentication: ["edge"],
  "field-encryption": ["service"],
  obligations: ["database"],
  "record-versions": ["database"],
  retention: ["database"],
};

/** What rules may set of a control; the strictest of several rules and the blueprint holds. */
export const ruleSettings: Readonly<Record<string, readonly string[]>> = {
  authentication: ["idleMinutes"],
};

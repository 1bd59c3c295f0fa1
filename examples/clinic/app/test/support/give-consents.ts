import type { Values } from "#platform/records/entity";
import type { Harness } from "#test/harness-types";
import { ruleData } from "#test/rule-data";
import { consentStep, tenantOf } from "#test/rule-seed";

let given = 0;

/**
 * Gives the consents without which a rule lets nobody create a record: of everyone whose record it refers
 * to, for every purpose of which a rule about such records speaks.
 */
export async function giveConsents(
  harness: Harness,
  entity: string,
  values: Values,
  tenant: string,
): Promise<void> {
  const sources = ruleData.rules.flatMap((rule) =>
    rule.kind === "guard" && entity in rule.on && usesConsents(rule.require.references)
      ? [rule.require.source]
      : [],
  );
  const purposes = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/"([^"]+)"|'([^']+)'/g)].map(([, double, single]) => double ?? single),
    ),
  );
  const subjects = Object.values(values).filter(
    (value) =>
      typeof value === "string" && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value),
  );
  const steps = subjects.flatMap((subject) =>
    [...purposes].map((purpose) => {
      const consent = { subject, purpose, since: harness.clock.now().toISOString() };
      return consentStep(consent, tenantOf(harness, tenant), (given += 1));
    }),
  );
  if (steps.length === 0) return;
  await harness.database.asOwner.batch([
    { statement: "set local session_replication_role = replica" },
    ...steps,
  ]);
}

function usesConsents(references: readonly (readonly string[])[]): boolean {
  return references.some(([root, name]) => root === "records" && name === "consents");
}

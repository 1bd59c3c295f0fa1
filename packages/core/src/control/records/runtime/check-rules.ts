import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { countApprovals } from "#platform/approval/count-approvals";
import type { Session, Step } from "#platform/database/session";
import type {
  EntityDefinition,
  Moment,
  RecordRule,
  RuleRecords,
  Values,
} from "#platform/records/entity";
import { decodeRecord } from "#platform/records/record-codec";
import { refusedByRule } from "#platform/records/refusals";
import { ruleContext, type RecordRequest } from "#platform/records/request";
import { named, quoteName } from "#platform/records/statements";

/** A change of a record that rules look at. */
export interface RuledChange {
  /** The record as it would be. */
  readonly record: Values;
  /** The record before; without members when it is new. */
  readonly old: Values;
  readonly moments: readonly Moment[];
}

/** Whether a rule that concerns a change has to see other records, inside of its transaction. */
export function looksAround(entity: EntityDefinition, change: RuledChange): boolean {
  return entity.rules.some(
    (rule) => (rule.collections !== undefined || rule.consents) && concerns(rule, change),
  );
}

/** The transaction of a change, and the keys for what it reads, which were opened before. */
interface Within {
  readonly session: Session;
  readonly keys: TenantKeys;
}

/**
 * Applies the rules that are checked in TypeScript, inside of the change's transaction where
 * `looksAround` says so.
 */
export async function checkRules(
  request: RecordRequest,
  entity: EntityDefinition,
  change: RuledChange,
  within?: Within,
): Promise<void> {
  const concerned = entity.rules.filter((rule) => concerns(rule, change));
  const around =
    within === undefined
      ? new Map<string, RuleRecords>()
      : await loadRecords(request, entity, concerned, change, within);
  const approvals =
    within === undefined
      ? () => 0
      : await countApprovals(within.session, entity, concerned, change, request.operation);
  const consents =
    within !== undefined && concerned.some((rule) => rule.consents)
      ? await within.session.query<Values>(consentStatement)
      : [];
  for (const rule of concerned) {
    const records = { ...around.get(rule.rule), ...(rule.consents && { consents }) };
    const context = ruleContext(request, change.record, change.old, records);
    if (rule.holds({ ...context, approvals: approvals(rule) })) continue;
    const status = rule.kind === "invariant" ? 422 : 403;
    throw refusedByRule(request.platform, rule.rule, rule.message, status);
  }
}

function concerns(rule: RecordRule, { record, old, moments }: RuledChange): boolean {
  if (rule.kind === "invariant") return !moments.includes("delete");
  return rule.moments.some((moment) =>
    typeof moment === "string"
      ? moments.includes(moment)
      : moment.enters.includes(String(record["state"])) && record["state"] !== old["state"],
  );
}

const consentStatement = named("select subject, purpose, since from platform.consent_of_tenant");

const lockStatement = named("select platform.lock_rule(platform.tenant(), $1)");

/**
 * The records that rules look at beside the one that changes, by rule and concept. One change of the
 * tenant at a time gets past here, so that two do not each miss the other.
 */
async function loadRecords(
  { platform }: RecordRequest,
  entity: EntityDefinition,
  rules: readonly RecordRule[],
  { record, old }: RuledChange,
  { session, keys }: Within,
): Promise<ReadonlyMap<string, RuleRecords>> {
  const wanted = rules.flatMap(({ rule, collections = {} }) =>
    Object.entries(collections).map(([concept, { entity: target, source }]) => {
      return { rule, concept, target, source };
    }),
  );
  if (wanted.length === 0) return new Map();
  const rows = [rowOf(entity, record), rowOf(entity, old)];
  const locks = (entity.locks ?? []).map((rule): Step => ({
    statement: lockStatement,
    values: [rule],
  }));
  const steps = wanted.map(({ source }): Step => {
    const row = (place: string): string =>
      `jsonb_populate_record(null::${quoteName(entity.table)}, ${place}::jsonb)`;
    const text = `select * from platform.${quoteName(source)}(${row("$1")}, ${row("$2")})`;
    return { statement: named(text), values: rows };
  });
  const found = (await session.batch([...locks, ...steps])).slice(locks.length);
  const around = new Map<string, Record<string, readonly Values[]>>();
  for (const [index, { rule, concept, target: name }] of wanted.entries()) {
    const target = platform.entities.find((each) => each.name === name);
    if (target === undefined) throw new Error(`${rule} looks at ${name}, which is no entity`);
    const records = (found[index] ?? []).map((row) => decodeRecord(keys, target, row));
    around.set(rule, { ...around.get(rule), [concept]: records });
  }
  return around;
}

/** A record as a row of its table, in JSON; what is stored encrypted is left out. */
function rowOf(entity: EntityDefinition, record: Values): string {
  const fields = Object.entries(entity.fields)
    .filter(([, { encrypted }]) => encrypted !== true)
    .map(([name, { column }]) => [column, record[name]] as const);
  const row = {
    id: record["id"],
    version: record["version"],
    state: record["state"],
    created_at: record["createdAt"],
    created_by: record["createdBy"],
    updated_at: record["updatedAt"],
    updated_by: record["updatedBy"],
    ...Object.fromEntries(fields),
  };
  return JSON.stringify(row);
}

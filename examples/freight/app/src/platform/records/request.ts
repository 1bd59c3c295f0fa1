import type { Context } from "hono";
import type { Actor } from "#platform/authentication/actor";
import type { Session, Step } from "#platform/database/session";
import type { Claim } from "#platform/idempotency/claim";
import type { Platform } from "#platform/records/platform";
import type { RuleContext, RuleRecords, Values } from "#platform/records/entity";
import { named, quoteName } from "#platform/records/statements";

/** What the middleware in front of the routes leaves for them. */
export interface Variables {
  readonly actor: Actor;
  readonly requestId: string;
}

/** One request as the records' code sees it. */
export interface RecordRequest {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly id: string;
  /** ISO 8601 in UTC; one moment for everything that the request does. */
  readonly at: string;
  readonly operation: string | undefined;
  /** The idempotency key that the request takes in its transaction. */
  readonly claim?: Claim | undefined;
}

/** Reads who asks and when from a Hono context. */
export function recordRequest(
  platform: Platform,
  context: Context<{ Variables: Variables }>,
  operation?: string,
): RecordRequest {
  return {
    platform,
    actor: context.get("actor"),
    id: context.get("requestId"),
    at: platform.clock.now().toISOString(),
    operation,
  };
}

/** The classes and fields that the actor's role needs for its duties. */
function needsOf({ platform, actor }: RecordRequest): readonly string[] {
  return platform.roles[actor.role]?.needs ?? [];
}

const enterStatement = { name: "enter", text: "select platform.enter($1::jsonb)" };

/** The step that tells the database who acts; the first of every transaction. */
export function enter(request: RecordRequest): Step {
  const { actor, id, at, operation } = request;
  const context = {
    tenant: actor.tenant,
    actor: actor.subject,
    role: actor.role,
    purpose: actor.purpose,
    // As PostgreSQL writes an array of texts.
    needs: `{${needsOf(request)
      .map((need) => JSON.stringify(need))
      .join(",")}}`,
    request: id,
    at,
    operation,
    ...(actor.people.length > 1 && { people: actor.people }),
  };
  return { statement: enterStatement, values: [JSON.stringify(context)] };
}

const appendStatement = {
  name: "audit_append",
  text: "select platform.audit_append($1, $2, $3, $4, $5::jsonb)",
};

/** What an entry of the audit trail says beside who, when and why. */
export interface AuditEntry {
  readonly action: string;
  readonly entity: string;
  readonly record?: string | undefined;
  readonly outcome: "done" | "refused";
  readonly detail?: Values;
}

/** The steps that append to the audit trail; none when the app has no audit trail. */
export function auditSteps({ platform }: RecordRequest, entry: AuditEntry): readonly Step[] {
  if (!platform.controls.audit) return [];
  return [{ statement: appendStatement, values: entryValues(entry) }];
}

/** The steps that note that a record was disclosed: nothing when the actor does not see it. */
export function auditIfSeen(
  { platform }: RecordRequest,
  table: string,
  entry: AuditEntry,
): readonly Step[] {
  if (!platform.controls.audit) return [];
  const statement = named(
    `${appendStatement.text} where exists (select from ${quoteName(table)} where id = $3)`,
  );
  return [{ statement, values: entryValues(entry) }];
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function entryValues({
  action,
  entity,
  record = "",
  outcome,
  detail = {},
}: AuditEntry): readonly unknown[] {
  // What was asked for may be no id at all.
  return [action, entity, uuid.test(record) ? record : null, outcome, JSON.stringify(detail)];
}

/** Notes what a read has disclosed; to be awaited before the answer is given. */
export async function noteDisclosure(
  { platform, actor, id, at }: RecordRequest,
  { action, entity, record, detail = {} }: Omit<AuditEntry, "outcome">,
): Promise<void> {
  const { tenant, subject, people, role, purpose } = actor;
  const actedBy = people.length > 1 && { actedBy: people.slice(1) };
  const what = { action, entity, record: record ?? null, detail: { ...detail, ...actedBy } };
  const who = { tenant, actor: subject, role, purpose, request: id, at };
  await platform.disclosures?.append({ ...who, ...what });
}

/** Runs steps in one transaction and one round trip, and returns the rows of each. */
export async function runSteps(
  request: RecordRequest,
  session: Session,
  steps: readonly Step[],
): Promise<readonly (readonly Values[])[]> {
  const [, ...rows] = await session.batch([enter(request), ...steps]);
  return rows;
}

/** What rules in TypeScript may look at. */
export function ruleContext(
  request: RecordRequest,
  record: Values,
  old: Values = {},
  records: RuleRecords = {},
): RuleContext {
  const { tenant, subject, role, purpose } = request.actor;
  return {
    record,
    old,
    actor: { tenant, subject, role, purpose, needs: needsOf(request) },
    approvals: 0,
    at: request.at,
    today: request.at.slice(0, 10),
    records,
  };
}

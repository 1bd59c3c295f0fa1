import type { Session } from "#platform/database/session";
import { conflict, notFound } from "#platform/http/problems";
import type { NewWebhook } from "#platform/outbox/webhook-body";

/** A webhook as its managers see it. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** Which events it is told of; all when empty. */
  readonly events: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
  /** Deliveries in a row that were given up. */
  readonly failures: number;
  /** Since when nothing is sent to it; null while it is enabled. */
  readonly disabledAt: string | null;
  /** Until when deliveries are signed with the previous secret as well. */
  readonly previousSecretUntil: string | null;
}

/** The most webhooks of a tenant: every change is written down for each that it concerns. */
const most = 20;

const columns = `
  id, url, events, created_at as "createdAt", created_by as "createdBy", failures,
  disabled_at as "disabledAt",
  case when previous_until > platform.at() then previous_until end as "previousSecretUntil"`;

const ofTenant = "tenant = (select platform.tenant())";

const note = {
  name: "webhook_audit",
  text: "select platform.audit_append($1, 'Webhook', $2, 'done', $3::jsonb)",
};

/** Notes in the audit trail what a manager does. */
export async function noteWebhook(
  session: Session,
  action: string,
  webhook: string | null,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await session.query(note, [action, webhook, JSON.stringify(detail)]);
}

/** All webhooks of the tenant, the oldest first. */
export async function listWebhooks(session: Session): Promise<readonly Webhook[]> {
  return session.query<Webhook>({
    name: "webhooks",
    text: `select ${columns} from platform.webhook where ${ofTenant} order by created_at, id`,
  });
}

/** @throws Problem 404 */
export async function readWebhook(session: Session, id: string): Promise<Webhook> {
  const text = `select ${columns} from platform.webhook where ${ofTenant} and id = $1`;
  const [found] = await session.query<Webhook>({ name: "webhook", text }, [id]);
  if (found === undefined) throw notFound();
  return found;
}

/** @throws Problem 409 when the tenant has too many */
export async function insertWebhook(
  session: Session,
  { id, url, events, secret }: NewWebhook & { readonly id: string; readonly secret: Buffer },
): Promise<Webhook> {
  const found = await listWebhooks(session);
  if (found.length >= most) throw conflict(`There are ${most} webhooks already.`);
  const text = `
    insert into platform.webhook (id, url, events, secret) values ($1, $2, $3, $4)
    returning ${columns}`;
  const values = [id, url, events, secret];
  const [made] = await session.query<Webhook>({ name: "webhook_insert", text }, values);
  if (made === undefined) throw new Error("an insert returned nothing");
  return made;
}

/** @throws Problem 404 */
export async function deleteWebhook(session: Session, id: string): Promise<void> {
  const text = `delete from platform.webhook where ${ofTenant} and id = $1 returning 1`;
  const rows = await session.query({ name: "webhook_delete", text }, [id]);
  if (rows.length === 0) throw notFound();
}

/**
 * Enables a webhook again: what it has not got yet is due now.
 *
 * @throws Problem 404
 */
export async function enableWebhook(session: Session, id: string): Promise<Webhook> {
  const text = `
    update platform.webhook set failures = 0, disabled_at = null where ${ofTenant} and id = $1
    returning ${columns}`;
  const [enabled] = await session.query<Webhook>({ name: "webhook_enable", text }, [id]);
  if (enabled === undefined) throw notFound();
  const resume = `
    update platform.webhook_delivery set next_at = platform.at()
    where ${ofTenant} and webhook = $1 and state = 'waiting' and next_at = 'infinity'`;
  await session.query({ name: "webhook_resume", text: resume }, [id]);
  return enabled;
}

/**
 * Replaces the secret. `seal` gets the present one, as it is stored, and returns both as they are to be
 * stored: for a day, deliveries are signed with either.
 *
 * @throws Problem 404
 */
export async function replaceSecret(
  session: Session,
  id: string,
  seal: (present: Buffer) => { readonly secret: Buffer; readonly previous: Buffer },
): Promise<Webhook> {
  const select = `select secret from platform.webhook where ${ofTenant} and id = $1 for update`;
  const [row] = await session.query<{ secret: Buffer }>({ name: "webhook_secret", text: select }, [
    id,
  ]);
  if (row === undefined) throw notFound();
  const { secret, previous } = seal(row.secret);
  const text = `
    update platform.webhook
    set secret = $2, previous_secret = $3, previous_until = platform.at() + interval '1 day'
    where ${ofTenant} and id = $1 returning ${columns}`;
  const [replaced] = await session.query<Webhook>({ name: "webhook_rotate", text }, [
    id,
    secret,
    previous,
  ]);
  if (replaced === undefined) throw notFound();
  return replaced;
}

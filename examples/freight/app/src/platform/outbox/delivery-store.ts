import type { Operations, Session } from "#platform/database/session";
import type { Event } from "#platform/outbox/event-message";
import type { Outcome } from "#platform/outbox/post-event";

/** A delivery that this process has to itself for a while. */
export interface Claimed extends Event {
  readonly webhook: string;
  readonly sequence: number;
  readonly tenant: string;
  /** With the one that is to be made now; an attempt that was overtaken is known by it. */
  readonly attempts: number;
  readonly url: string;
  readonly secret: Buffer;
  /** While it is still valid. */
  readonly previous: Buffer | null;
}

/** Milliseconds after which another process may take a delivery: longer than any attempt. */
const lease = 60_000;

/** Deliveries of one webhook at a time, so that a slow receiver does not hold up the others. */
const mostOfWebhook = 4;

const claim = {
  name: "claim_delivery",
  text: `
    with busy as materialized (
      select webhook from platform.webhook_delivery
      where claimed_until > $1 group by webhook having count(*) >= $3
    ), due as (
      select d.webhook, d.sequence
      from platform.webhook_delivery d
      join platform.webhook w on w.id = d.webhook and w.disabled_at is null
      where d.state = 'waiting' and d.next_at <= $1
        and (d.claimed_until is null or d.claimed_until <= $1)
        and d.webhook not in (select webhook from busy)
        and not exists (
          select from platform.webhook_delivery earlier
          where earlier.webhook = d.webhook and earlier.record = d.record
            and earlier.sequence < d.sequence and earlier.state = 'waiting')
      order by d.next_at, d.sequence limit 1
      for update of d skip locked
    )
    update platform.webhook_delivery d set attempts = d.attempts + 1, claimed_until = $2
    from due
    join platform.outbox o on o.sequence = due.sequence
    join platform.webhook w on w.id = due.webhook
    where d.webhook = due.webhook and d.sequence = due.sequence
    returning d.webhook, d.sequence, d.tenant, d.attempts, w.url, w.secret,
      case when w.previous_until > $1 then w.previous_secret end as previous,
      o.id, o.event, o.entity, o.record, o.version, o.at`,
};

/**
 * Takes the delivery that has been due longest, unless a former event of the same record is still to be
 * delivered. Several processes may do so at once.
 */
export async function claimDelivery(session: Session, now: Date): Promise<Claimed | undefined> {
  const until = new Date(now.getTime() + lease);
  const [claimed] = await session.query<Claimed>(claim, [now, until, mostOfWebhook]);
  return claimed;
}

const mine = "webhook = $1 and sequence = $2 and attempts = $3 and state = 'waiting'";

const succeed = {
  name: "delivery_succeeded",
  text: `
    with ended as (
      update platform.webhook_delivery
      set state = 'delivered', ended_at = $4, claimed_until = null, status = $5, failure = null
      where ${mine} returning webhook)
    update platform.webhook w set failures = 0
    from ended where w.id = ended.webhook and w.failures > 0`,
};

/** Marks a delivery as delivered. */
export async function markDelivered(
  session: Session,
  { webhook, sequence, attempts }: Claimed,
  { status }: Outcome,
  now: Date,
): Promise<void> {
  await session.query(succeed, [webhook, sequence, attempts, now, status]);
}

const postpone = {
  name: "delivery_postponed",
  text: `
    update platform.webhook_delivery
    set next_at = $4, claimed_until = null, status = $5, failure = $6 where ${mine}`,
};

/** Notes that an attempt failed and when the next is to be made. */
export async function markFailed(
  session: Session,
  { webhook, sequence, attempts }: Claimed,
  { status, failure }: Outcome,
  nextAt: Date,
): Promise<void> {
  await session.query(postpone, [webhook, sequence, attempts, nextAt, status, failure]);
}

const release = {
  name: "delivery_released",
  text: `
    update platform.webhook_delivery set attempts = attempts - 1, claimed_until = null
    where ${mine}`,
};

/** Gives back a delivery that was not attempted to the end. */
export async function releaseDelivery(
  session: Session,
  { webhook, sequence, attempts }: Claimed,
): Promise<void> {
  await session.query(release, [webhook, sequence, attempts]);
}

const giveUp = {
  name: "delivery_given_up",
  text: `
    update platform.webhook_delivery
    set state = 'given-up', ended_at = $4, claimed_until = null, status = $5, failure = $6
    where ${mine} returning 1`,
};

const countFailure = {
  name: "webhook_failed",
  text: `
    update platform.webhook
    set failures = failures + 1, disabled_at = case when failures + 1 >= $2 then $3::timestamptz end
    where id = $1 and disabled_at is null returning disabled_at`,
};

const suspend = {
  name: "deliveries_suspended",
  text: `
    update platform.webhook_delivery set next_at = 'infinity'
    where webhook = $1 and state = 'waiting'`,
};

/**
 * Gives a delivery up. After `most` of them in a row the webhook is disabled, which the audit trail
 * says as well.
 *
 * @returns whether the webhook was disabled now
 */
export async function markGivenUp(
  database: Operations,
  { webhook, sequence, attempts, tenant }: Claimed,
  { status, failure }: Outcome,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<boolean> {
  return database.transaction(async (session) => {
    const context = { tenant, actor: "system:webhooks", at: now };
    await session.query("select platform.enter($1)", [JSON.stringify(context)]);
    const values = [webhook, sequence, attempts, now, status, failure];
    const ended = await session.query(giveUp, values);
    if (ended.length === 0) return false;
    const [row] = await session.query<{ disabled_at: string | null }>(countFailure, [
      webhook,
      most,
      now,
    ]);
    if (row === undefined || row.disabled_at === null) return false;
    await session.query(suspend, [webhook]);
    await session.query("select platform.audit_append('disable', 'Webhook', $1, 'done')", [
      webhook,
    ]);
    return true;
  });
}

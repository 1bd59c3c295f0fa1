import type { Session } from "#platform/database/session";
import { conflict, notFound } from "#platform/http/problems";
import { limitForm, readParameters } from "#platform/http/read-texts";

/** An event on its way to a webhook, as managers see it. */
export interface Delivery {
  /** The event's id. */
  readonly id: string;
  readonly event: string;
  readonly entity: string;
  readonly record: string;
  readonly version: number;
  readonly at: string;
  readonly state: "waiting" | "delivered" | "given-up";
  readonly attempts: number;
  /** When it is attempted next; null when it is not. */
  readonly nextAttemptAt: string | null;
  /** What was answered last. */
  readonly status: number | null;
  /** Why there was no proper answer: see `Outcome`. */
  readonly failure: string | null;
  readonly endedAt: string | null;
}

/** One page of the list, the newest first. */
export interface DeliveryPage {
  readonly items: readonly Delivery[];
  /** The cursor of the next page; left out on the last one. */
  readonly next?: string;
}

const parameters = {
  state: /^(waiting|delivered|given-up)$/,
  limit: limitForm,
  cursor: /^\d{1,15}$/,
};

const columns = `
  o.id, o.event, o.entity, o.record, o.version, o.at, d.state, d.attempts,
  case when d.state = 'waiting' then nullif(d.next_at, 'infinity') end as "nextAttemptAt",
  d.status, d.failure, d.ended_at as "endedAt"`;

const list = {
  name: "webhook_deliveries",
  text: `
    select d.sequence, ${columns}
    from platform.webhook_delivery d join platform.outbox o on o.sequence = d.sequence
    where d.tenant = (select platform.tenant()) and d.webhook = $1
      and ($2::text is null or d.state = $2) and ($3::bigint is null or d.sequence < $3)
    order by d.sequence desc limit $4`,
};

/**
 * Lists the deliveries to a webhook: `state`, `limit` (1 to 200, 50 by default) and `cursor`.
 *
 * @throws Problem 400 for a parameter that is not known, given twice or malformed
 */
export async function listDeliveries(
  session: Session,
  webhook: string,
  queries: Readonly<Record<string, readonly string[]>>,
): Promise<DeliveryPage> {
  const given = readParameters(queries, parameters);
  const limit = Number(given.limit ?? 50);
  const found = await session.query<Delivery & { readonly sequence: number }>(list, [
    webhook,
    given.state,
    given.cursor,
    limit + 1,
  ]);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1)?.sequence : undefined;
  const items = page.map(({ sequence: _sequence, ...delivery }) => delivery);
  return { items, ...(last !== undefined && { next: String(last) }) };
}

const again = {
  name: "webhook_redeliver",
  text: `
    update platform.webhook_delivery d
    set next_at = platform.at(),
      state = 'waiting',
      attempts = case when d.state = 'waiting' then d.attempts else 0 end,
      ended_at = null
    from platform.outbox o, platform.webhook w
    where d.tenant = (select platform.tenant()) and d.webhook = $1 and o.id = $2
      and o.sequence = d.sequence and w.id = d.webhook and w.disabled_at is null
    returning ${columns}`,
};

/**
 * Has an event delivered again with the same id, or at once when it waits.
 *
 * @throws Problem 404; 409 when the webhook is disabled
 */
export async function redeliver(
  session: Session,
  { id, disabledAt }: { readonly id: string; readonly disabledAt: string | null },
  event: string,
): Promise<Delivery> {
  if (disabledAt !== null) throw conflict("The webhook is disabled. Enable it first.");
  const [delivery] = await session.query<Delivery>(again, [id, event]);
  if (delivery === undefined) throw notFound();
  return delivery;
}

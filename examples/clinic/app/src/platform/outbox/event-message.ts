import { Webhook } from "standardwebhooks";

/** What happened to a record. */
export interface Event {
  /** The same in every delivery of the event. */
  readonly id: string;
  /** Such as "loan.created". */
  readonly event: string;
  readonly entity: string;
  readonly record: string;
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** An event as it is sent. */
interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Writes an event down and signs it with each of the receiver's secrets. It says which record changed
 * and never a value of it: whoever wants to know reads the record, with rights of his own.
 *
 * @see https://www.standardwebhooks.com
 * @example
 * ```json
 * {
 *   "type": "loan.created",
 *   "timestamp": "2026-01-31T10:00:00.000Z",
 *   "data": { "entity": "Loan", "id": "019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a", "version": 1 }
 * }
 * ```
 */
export function eventMessage(event: Event, secrets: readonly string[], now: Date): Message {
  const { id, event: type, entity, record, version, at } = event;
  const body = JSON.stringify({ type, timestamp: at, data: { entity, id: record, version } });
  const webhookId = `evt_${id.replaceAll("-", "")}`;
  const signatures = secrets.map((secret) => new Webhook(secret).sign(webhookId, now, body));
  return {
    headers: {
      "webhook-id": webhookId,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": signatures.join(" "),
    },
    body,
  };
}

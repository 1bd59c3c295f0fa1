import type { Database } from "#platform/database/session";
import { DecryptionError } from "#platform/field-encryption/decryption-error";
import type { Keyring } from "#platform/field-encryption/keyring";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";
import type { Log } from "#platform/http/log";
import {
  claimDelivery,
  markDelivered,
  markFailed,
  markGivenUp,
  releaseDelivery,
  type Claimed,
} from "#platform/outbox/delivery-store";
import { eventMessage } from "#platform/outbox/event-message";
import { postEvent, type Outcome } from "#platform/outbox/post-event";
import type { ReceiverPolicy } from "#platform/outbox/receiver";
import { mostAttempts, retryDelay } from "#platform/outbox/retry-delay";
import { openSecret } from "#platform/outbox/webhook-secret";

/** What delivering needs. */
export interface DeliveryOptions {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly log: Log;
  readonly policy: ReceiverPolicy;
  /** Ends delivering: attempts under way are given back. */
  readonly signal: AbortSignal;
  /** Once aborted, no further attempt is begun. */
  readonly enough?: AbortSignal;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
}

/** Attempts of this process at a time. */
const lanes = 8;

/** Deliveries in a row that are given up until their webhook is disabled. */
const mostFailures = 10;

/**
 * Attempts every delivery that is due, until there is none left. Events of one record go one after
 * another, others beside each other. An event is delivered at least once: when a process dies between
 * an answer and noting it, the event comes again, with the same `webhook-id`.
 *
 * @returns how many attempts were made
 * @throws DatabaseError
 */
export async function deliverWebhooks(options: DeliveryOptions): Promise<number> {
  const { database, clock } = options;
  const isOver = (): boolean => options.signal.aborted || options.enough?.aborted === true;
  let attempts = 0;
  async function deliverInTurn(): Promise<void> {
    while (!isOver()) {
      // oxlint-disable-next-line no-await-in-loop -- one after another in each lane
      const claimed = await claimDelivery(database.asOwner, clock.now());
      if (claimed === undefined) return;
      attempts += 1;
      // oxlint-disable-next-line no-await-in-loop
      await deliver(claimed, options);
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: lanes }, deliverInTurn));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return attempts;
}

async function deliver(claimed: Claimed, options: DeliveryOptions): Promise<void> {
  const { database, clock, random } = options;
  const outcome = await attempt(claimed, options);
  const now = clock.now();
  if (outcome.failure === "stopped") return releaseDelivery(database.asOwner, claimed);
  const { status = 0, failure } = outcome;
  if (failure === undefined && status >= 200 && status < 300) {
    return markDelivered(database.asOwner, claimed, outcome, now);
  }
  const isGone = status === 410;
  if (!isGone && claimed.attempts < mostAttempts) {
    const nextAt = new Date(now.getTime() + retryDelay(claimed.attempts, random));
    return markFailed(database.asOwner, claimed, outcome, nextAt);
  }
  await giveUp(claimed, outcome, isGone ? 1 : mostFailures, options);
}

/** A receiver that answers 410 wants no more events at all. */
async function giveUp(
  claimed: Claimed,
  outcome: Outcome,
  most: number,
  { database, clock, log }: DeliveryOptions,
): Promise<void> {
  const { webhook, tenant, id, event: type } = claimed;
  log.warn("webhook_delivery_given_up", { tenant, webhook, id, type, ...outcome });
  const at = { now: clock.now(), most };
  const isDisabled = await markGivenUp(database.asOwner, claimed, outcome, at);
  if (isDisabled) log.warn("webhook_disabled", { tenant, webhook });
}

async function attempt(
  claimed: Claimed,
  { keyring, clock, policy, signal, timeout = 15_000 }: DeliveryOptions,
): Promise<Outcome> {
  const { webhook, tenant, secret, previous, url } = claimed;
  const keys = await keyring.open(tenant);
  const secrets: string[] = [];
  try {
    secrets.push(openSecret(keys, webhook, secret));
    if (previous !== null) secrets.push(openSecret(keys, webhook, previous, "previous_secret"));
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error;
    return { failure: "secret" };
  }
  const message = eventMessage(claimed, secrets, clock.now());
  return postEvent({ ...message, url, policy, timeout, signal });
}

import { Hono, type Context } from "hono";
import type { Session } from "#platform/database/session";
import type { Keyring } from "#platform/field-encryption/keyring";
import type { Clock } from "#platform/http/clock";
import { newId, type RandomBytes } from "#platform/http/identifiers";
import { readJsonBody } from "#platform/http/json-body";
import { forbidden, notFound, unprocessable } from "#platform/http/problems";
import { idForm } from "#platform/http/read-texts";
import { listDeliveries, redeliver } from "#platform/outbox/list-deliveries";
import {
  addressesOf,
  parseReceiver,
  ReceiverError,
  type ReceiverPolicy,
} from "#platform/outbox/receiver";
import { checkWebhook } from "#platform/outbox/webhook-body";
import { newSecret, openSecret, sealSecret } from "#platform/outbox/webhook-secret";
import {
  deleteWebhook,
  enableWebhook,
  insertWebhook,
  listWebhooks,
  noteWebhook,
  readWebhook,
  replaceSecret,
} from "#platform/outbox/webhook-store";

/** Runs work in a transaction under the rights of the one who asks, and records refusals. */
type Run = <T>(
  context: Context,
  what: { readonly action: string; readonly entity: string; readonly record?: string },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

interface WebhookParts {
  readonly run: Run;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly policy: ReceiverPolicy;
  /** The events that there are. */
  readonly events: readonly string[];
  /** The roles that manage webhooks. */
  readonly managers: readonly string[];
}

/** What must not be kept by anything on the way: a secret is shown once. */
const secretly = { "cache-control": "no-store" };

/**
 * The routes by which managers say where events go. Everything that they do is in the audit trail.
 *
 * - `POST /webhooks` with `url` and `events`, `GET /webhooks`, `GET` and `DELETE /webhooks/:id`
 * - `POST /webhooks/:id/rotate-secret`, `POST /webhooks/:id/enable`
 * - `GET /webhooks/:id/deliveries`, `POST /webhooks/:id/deliveries/:event/redeliver`
 */
export function webhookRoutes(parts: WebhookParts): Hono {
  const { keyring, clock, random, events } = parts;
  const routes = new Hono();

  /** Runs what a manager wants of a webhook, or of all. */
  const manage = <T>(
    context: Context,
    action: string,
    work: (session: Session, id: string) => Promise<T>,
  ): Promise<T> => {
    const id: string | undefined = context.req.param("id");
    const what = { action, entity: "Webhook", ...(id !== undefined && { record: id }) };
    return parts.run(context, what, (session) => {
      requireManager(context, parts.managers);
      return work(session, id === undefined ? "" : requireUuid(id));
    });
  };

  routes.post("/webhooks", async (context) => {
    // First of all, so that nobody else has a name looked up.
    await manage(context, "create", async () => {});
    const prepared = await outcomeOf(prepare(context.req.raw, events, parts.policy));
    const id = newId(clock, random);
    const secret = newSecret(random);
    const keys = await keyring.open(context.get("actor").tenant);
    const made = await manage(context, "create", async (session) => {
      const sealed = sealSecret(keys, id, secret);
      const webhook = await insertWebhook(session, { ...prepared(), id, secret: sealed });
      await noteWebhook(session, "create", id);
      return webhook;
    });
    const location = `${new URL(context.req.url).pathname}/${id}`;
    return context.json({ ...made, secret }, 201, { ...secretly, location });
  });

  routes.get("/webhooks", async (context) =>
    context.json(
      await manage(context, "search", async (session) => {
        const items = await listWebhooks(session);
        await noteWebhook(session, "search", null, { records: items.map(({ id }) => id) });
        return { items };
      }),
    ),
  );

  routes.get("/webhooks/:id", async (context) =>
    context.json(
      await manage(context, "read", async (session, id) => {
        const webhook = await readWebhook(session, id);
        await noteWebhook(session, "read", id);
        return webhook;
      }),
    ),
  );

  routes.delete("/webhooks/:id", async (context) => {
    await manage(context, "delete", async (session, id) => {
      await deleteWebhook(session, id);
      await noteWebhook(session, "delete", id);
    });
    return context.body(null, 204);
  });

  routes.post("/webhooks/:id/rotate-secret", async (context) => {
    const keys = await keyring.open(context.get("actor").tenant);
    const secret = newSecret(random);
    const replaced = await manage(context, "rotateSecret", async (session, id) => {
      const webhook = await replaceSecret(session, id, (present) => ({
        secret: sealSecret(keys, id, secret),
        previous: sealSecret(keys, id, openSecret(keys, id, present), "previous_secret"),
      }));
      await noteWebhook(session, "rotateSecret", id);
      return webhook;
    });
    return context.json({ ...replaced, secret }, 200, secretly);
  });

  routes.post("/webhooks/:id/enable", async (context) =>
    context.json(
      await manage(context, "enable", async (session, id) => {
        const webhook = await enableWebhook(session, id);
        await noteWebhook(session, "enable", id);
        return webhook;
      }),
    ),
  );

  routes.get("/webhooks/:id/deliveries", async (context) =>
    context.json(
      await manage(context, "searchDeliveries", async (session, id) => {
        await readWebhook(session, id);
        const page = await listDeliveries(session, id, context.req.queries());
        await noteWebhook(session, "searchDeliveries", id);
        return page;
      }),
    ),
  );

  routes.post("/webhooks/:id/deliveries/:event/redeliver", async (context) =>
    context.json(
      await manage(context, "redeliver", async (session, id) => {
        const event = requireUuid(context.req.param("event"));
        const delivery = await redeliver(session, await readWebhook(session, id), event);
        await noteWebhook(session, "redeliver", id, { event });
        return delivery;
      }),
    ),
  );

  return routes;
}

function requireManager(context: Context, managers: readonly string[]): void {
  const { role } = context.get("actor");
  if (!managers.includes(role)) throw forbidden(`The role ${role} may not manage webhooks.`);
}

function requireUuid(id: string): string {
  if (!idForm.form.test(id)) throw notFound();
  return id;
}

async function prepare(request: Request, events: readonly string[], policy: ReceiverPolicy) {
  const webhook = checkWebhook(await readJsonBody(request, { limit: 16_384 }), events);
  try {
    const url = parseReceiver(webhook.url, policy);
    // In a prototype any address will do, and the name may be known later only.
    if (!policy.allowPrivate) await addressesOf(url, policy);
    return { ...webhook, url: url.href };
  } catch (error) {
    if (!(error instanceof ReceiverError)) throw error;
    const errors = [{ pointer: "/url", message: error.message }];
    throw unprocessable("Nothing is sent to that URL.", { errors });
  }
}

/** Waits for work that must not be done inside a transaction; what went wrong is thrown later. */
async function outcomeOf<T>(work: Promise<T>): Promise<() => T> {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

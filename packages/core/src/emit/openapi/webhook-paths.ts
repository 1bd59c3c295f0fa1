import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { json, problem, ref, type Json } from "#core/emit/openapi/parts";
import { outboxEvents } from "#core/emit/outbox-events";

const moment = { type: "string", format: "date-time" };
const momentOrNone = { type: ["string", "null"], format: "date-time" };
const id = { type: "string", format: "uuid" };

/** The paths by which managers say where events go; the blueprint says who they are. */
export function webhookPaths({ model }: Woven): readonly (readonly [string, Json])[] {
  const events = {
    type: "array",
    items: { enum: outboxEvents(model) },
    description: "The events that it is told of; all when empty.",
  };
  const shown = {
    id,
    url: { type: "string", format: "uri" },
    events,
    createdAt: moment,
    createdBy: { type: "string" },
    failures: { type: "integer", description: "Deliveries in a row that were given up." },
    disabledAt: { ...momentOrNone, description: "Since when nothing is sent to it." },
    previousSecretUntil: momentOrNone,
  };
  const webhook = { type: "object", properties: shown, required: Object.keys(shown) };
  const secret = { type: "string", description: "Shown this once: deliveries are signed with it." };
  const withSecret = {
    type: "object",
    properties: { ...shown, secret },
    required: [...Object.keys(shown), "secret"],
  };
  const body = {
    type: "object",
    properties: { url: { type: "string", format: "uri", maxLength: 2000 }, events },
    required: ["url"],
    additionalProperties: false,
  };
  const description = `Roles: ${namedRoles(model, "outbox", "managers").join(", ") || "none"}.`;
  const act = (operationId: string, summary: string, more: Json): Json => ({
    tags: ["Webhook"],
    operationId,
    summary,
    description,
    ...more,
  });
  const answers = (schema: Json, status = 200): Json => ({
    responses: { [status]: { description: "Done.", content: json(schema) }, default: problem },
  });
  const ofOne = [ref("parameters", "Id"), ref("parameters", "Purpose")];
  const event = { name: "event", in: "path", required: true, schema: id };
  const state = { name: "state", in: "query", schema: { enum: [...states] } };
  return [
    [
      "/v1/webhooks",
      {
        parameters: [ref("parameters", "Purpose")],
        get: act("listWebhooks", "List the webhooks", answers(pageOf(webhook))),
        post: act("createWebhook", "Have events sent to a URL", {
          requestBody: { required: true, content: json(body) },
          ...answers(withSecret, 201),
        }),
      },
    ],
    [
      "/v1/webhooks/{id}",
      {
        parameters: ofOne,
        get: act("readWebhook", "Read a webhook", answers(webhook)),
        delete: act("deleteWebhook", "Remove a webhook and what it has not got yet", {
          responses: { 204: { description: "Done." }, default: problem },
        }),
      },
    ],
    [
      "/v1/webhooks/{id}/rotate-secret",
      {
        parameters: ofOne,
        post: act(
          "rotateWebhookSecret",
          "Replace the secret; both sign for a day",
          answers(withSecret),
        ),
      },
    ],
    [
      "/v1/webhooks/{id}/enable",
      {
        parameters: ofOne,
        post: act("enableWebhook", "Send to it again, what waits first", answers(webhook)),
      },
    ],
    [
      "/v1/webhooks/{id}/deliveries",
      {
        parameters: ofOne,
        get: act("listWebhookDeliveries", "List the events for a webhook, newest first", {
          parameters: [state, ref("parameters", "Limit"), ref("parameters", "Cursor")],
          ...answers(pageOf(delivery(outboxEvents(model)))),
        }),
      },
    ],
    [
      "/v1/webhooks/{id}/deliveries/{event}/redeliver",
      {
        parameters: [...ofOne, event],
        post: act(
          "redeliverEvent",
          "Have an event delivered again, or at once",
          answers(delivery(outboxEvents(model))),
        ),
      },
    ],
  ];
}

const states = ["waiting", "delivered", "given-up"] as const;

function delivery(events: readonly string[]): Json {
  const properties = {
    id,
    event: { enum: events },
    entity: { type: "string" },
    record: id,
    version: { type: "integer" },
    at: moment,
    state: { enum: [...states] },
    attempts: { type: "integer" },
    nextAttemptAt: momentOrNone,
    status: { type: ["integer", "null"], description: "What was answered last." },
    failure: { type: ["string", "null"], description: "Why there was no proper answer." },
    endedAt: momentOrNone,
  };
  return { type: "object", properties, required: Object.keys(properties) };
}

function pageOf(item: Json): Json {
  return {
    type: "object",
    properties: { items: { type: "array", items: item }, next: { type: "string" } },
    required: ["items"],
  };
}

/** What receivers get: the part `webhooks` of the document. */
export function sentEvents({ model }: Woven): Json {
  const header = (name: string, description: string): Json => ({
    name,
    in: "header",
    required: true,
    description,
    schema: { type: "string" },
  });
  const message = {
    type: "object",
    properties: {
      type: { enum: outboxEvents(model) },
      timestamp: moment,
      data: {
        type: "object",
        properties: { entity: { type: "string" }, id, version: { type: "integer" } },
        required: ["entity", "id", "version"],
      },
    },
    required: ["type", "timestamp", "data"],
  };
  return {
    event: {
      post: {
        summary: "A record has changed",
        description:
          "Signed as Standard Webhooks say (https://www.standardwebhooks.com). It may come twice, with the same webhook-id. It has no value of the record: read that with rights of your own.",
        security: [],
        parameters: [
          header("webhook-id", "The same in every delivery of the event."),
          header("webhook-timestamp", "When it was sent, in seconds since 1970."),
          header("webhook-signature", "One or two signatures, v1, of HMAC-SHA256."),
        ],
        requestBody: { required: true, content: json(message) },
        responses: {
          "2XX": { description: "Received." },
          410: { description: "Nothing more is wanted; the webhook is disabled." },
          default: { description: "It is sent again later." },
        },
      },
    },
  };
}

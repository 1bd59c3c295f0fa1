import type { Woven } from "#core/weave/woven";
import { hasControl } from "#core/weave/has-control";

export type Json = Readonly<Record<string, unknown>>;

export function ref(kind: string, name: string): Json {
  return { $ref: `#/components/${kind}/${name}` };
}

export function json(schema: Json): Json {
  return { "application/json": { schema } };
}

export function body(schema: string, type = "application/json", required = true): Json {
  return { required, content: { [type]: { schema: ref("schemas", schema) } } };
}

export function answers(
  name: string,
  { etag, replays = false }: { readonly etag: boolean; readonly replays?: boolean },
): Json {
  return {
    description: "The record.",
    ...(etag && {
      headers: { ETag: { schema: { type: "string" } }, ...(replays && replayHeader) },
    }),
    content: json(ref("schemas", name)),
  };
}

const replayHeader = {
  "Idempotent-Replayed": {
    description: "`true` when the answer was given before under the same Idempotency-Key.",
    schema: { type: "string" },
  },
} as const;

export function answersPage(name: string): Json {
  return {
    description: "A page of records.",
    content: json({
      type: "object",
      properties: {
        items: { type: "array", items: ref("schemas", name) },
        next: { type: "string", description: "The cursor of the next page; absent on the last." },
      },
      required: ["items"],
    }),
  };
}

export function answersHistory(name: string): Json {
  const version = {
    type: "object",
    properties: {
      version: { type: "integer" },
      at: { type: "string", format: "date-time" },
      actor: { type: "string" },
      action: { type: "string" },
      record: ref("schemas", name),
    },
    required: ["version", "at", "actor", "action", "record"],
  };
  return {
    description: "The versions, oldest first.",
    content: json({
      type: "object",
      properties: { items: { type: "array", items: version } },
      required: ["items"],
    }),
  };
}

export function granted(roles: readonly string[], woven: Woven): string {
  if (!hasControl(woven, "access")) return "Everybody may do this.";
  return roles.length === 0 ? "No role may do this." : `Roles: ${roles.join(", ")}.`;
}

export const sharedParameters = {
  Id: { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
  Target: {
    name: "target",
    in: "path",
    required: true,
    schema: { type: "string", format: "uuid" },
  },
  Purpose: {
    name: "Purpose-Of-Use",
    in: "header",
    description: "What the access is for; needed when the role has several purposes.",
    schema: { type: "string" },
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    description: "The ETag of the version that was read; 412 when the record has changed since.",
    schema: { type: "string" },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "Chosen by the caller: the same request with the same key is worked on once, and answered the same again for 24 hours. 409 while the first is worked on, 410 when what was answered is gone, 422 when the key stood for another request.",
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x20-\\x7e]+$" },
  },
  Limit: {
    name: "limit",
    in: "query",
    schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
  },
  Cursor: {
    name: "cursor",
    in: "query",
    description: "The `next` of the page before.",
    schema: { type: "string" },
  },
} as const;

export const problemSchema = {
  type: "object",
  description: "A problem document (RFC 9457). `rule` and `citation` name the law that refused.",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    rule: { type: "string" },
    citation: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        properties: { pointer: { type: "string" }, message: { type: "string" } },
        required: ["pointer", "message"],
      },
    },
    requestId: { type: "string" },
  },
  required: ["type", "title", "status"],
} as const;

export const problemResponse = {
  description: "Refused, with the reason.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
} as const;

export const problem = { $ref: "#/components/responses/Problem" } as const;

/** What is answered when nothing is to be said, now or under the same idempotency key before. */
export const doneOnce: Json = { description: "Done.", headers: replayHeader };

import type { Entity } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { purgeReaders } from "#core/emit/app/emit-app";
import { namedRoles } from "#core/control/named-roles";
import { granted, json, problem, ref, type Json } from "#core/emit/openapi/parts";
import { withArticle } from "#core/emit/with-article";
import { approvedEntities, approverRoles } from "#core/weave/approval-guards";
import { isPresent } from "#core/weave/present-controls";

type Paths = readonly (readonly [string, Json])[];

/** The paths of approval, consent, legal hold and proofs of purging, where the application has them. */
export function controlPaths(woven: Woven): Paths {
  return [
    ...approvedEntities(woven).map((entity) => approvalPath(entity, woven)),
    ...(isPresent(woven, "consent") ? [consentPath(woven)] : []),
    ...(isPresent(woven, "legal-hold") ? holdPaths(woven) : []),
    ...(purgeReaders(woven).length > 0 ? [purgePath(woven)] : []),
  ];
}

const text = { type: "string" };
const id = { type: "string", format: "uuid" };
const time = { type: "string", format: "date-time" };
const nullable = (schema: Json): Json => ({ ...schema, type: [schema["type"], "null"] });
const upTo = (maxLength: number): Json => ({ type: "string", minLength: 1, maxLength });
const purpose = ref("parameters", "Purpose");
const pages = [ref("parameters", "Limit"), ref("parameters", "Cursor")];
const filter = (name: string, schema: Json, required = false): Json => ({
  name,
  in: "query",
  ...(required && { required }),
  schema,
});

function object(
  properties: Readonly<Record<string, Json>>,
  optional: readonly string[] = [],
): Json {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

function input(properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json {
  const schema = { ...object(properties, optional), additionalProperties: false };
  return { required: true, content: json(schema) };
}

function page(items: Json): Json {
  const schema = object({ items: { type: "array", items }, next: text }, ["next"]);
  return { 200: { description: "A page.", content: json(schema) }, default: problem };
}

const made = (schema: Json): Json => ({
  201: { description: "Recorded.", content: json(schema) },
  default: problem,
});

function approvalPath(entity: Entity, woven: Woven): readonly [string, Json] {
  const { name, path, grants } = entity;
  const decision = { enum: ["approve", "reject"] };
  const approval = object(
    {
      id,
      decision,
      version: { type: "integer" },
      current: { type: "boolean" },
      at: time,
      role: text,
      people: { type: "array", items: text },
      comment: text,
    },
    ["comment"],
  );
  const approvers = approverRoles(entity, woven.model);
  return [
    `/v1/${path}/{id}/approvals`,
    {
      parameters: [ref("parameters", "Id"), purpose],
      post: {
        tags: [name],
        operationId: `decideApprovalOf${name}`,
        summary: `Approve or reject ${withArticle(name)} that others made`,
        description: `${granted(approvers, woven)} To approve needs If-Match; whoever made or changed the record may not.`,
        parameters: [ref("parameters", "IfMatch")],
        requestBody: input({ decision, comment: upTo(2000) }, ["comment"]),
        responses: made(approval),
      },
      get: {
        tags: [name],
        operationId: `listApprovalsOf${name}`,
        summary: `List who approved and rejected ${withArticle(name)}, newest first`,
        description: granted([...new Set([...approvers, ...grants.read])], woven),
        responses: {
          200: {
            description: "At most 200 decisions.",
            content: json(object({ items: { type: "array", items: approval } })),
          },
          default: problem,
        },
      },
    },
  ];
}

function consentPath(woven: Woven): readonly [string, Json] {
  const said = {
    subject: id,
    purpose: upTo(100),
    decision: { enum: ["given", "withdrawn"] },
    textVersion: upTo(100),
    how: upTo(200),
  };
  const consent = object({
    id,
    ...said,
    latest: { type: "boolean" },
    at: time,
    actor: text,
    role: nullable(text),
  });
  const description = granted(namedRoles(woven.model, "consent", "recorders"), woven);
  const shared = { tags: ["Consent"], description };
  return [
    "/v1/consents",
    {
      parameters: [purpose],
      post: {
        ...shared,
        operationId: "recordConsent",
        summary: "Record that a person has given or withdrawn consent",
        requestBody: input(said),
        responses: made(consent),
      },
      get: {
        ...shared,
        operationId: "listConsents",
        summary: "List what a person has decided, newest first",
        parameters: [filter("subject", id, true), filter("purpose", text), ...pages],
        responses: page(consent),
      },
    },
  ];
}

function holdPaths(woven: Woven): Paths {
  const said = { entity: upTo(100), record: id, matter: upTo(200), reason: upTo(2000) };
  const hold = object({
    id,
    ...said,
    placedAt: time,
    placedBy: text,
    releasedAt: nullable(time),
    releasedBy: nullable(text),
  });
  const roles = namedRoles(woven.model, "retention", "holders");
  const shared = { tags: ["LegalHold"], description: `Roles: ${roles.join(", ")}.` };
  return [
    [
      "/v1/legal-holds",
      {
        parameters: [purpose],
        post: {
          ...shared,
          operationId: "placeLegalHold",
          summary: "Keep a record from being removed until the hold is released",
          requestBody: input(said),
          responses: made(hold),
        },
        get: {
          ...shared,
          operationId: "listLegalHolds",
          summary: "List legal holds, oldest first",
          parameters: [
            filter("entity", text),
            filter("record", id),
            filter("open", { type: "boolean" }),
            ...pages,
          ],
          responses: page(hold),
        },
      },
    ],
    [
      "/v1/legal-holds/{id}/release",
      {
        parameters: [ref("parameters", "Id"), purpose],
        post: {
          ...shared,
          operationId: "releaseLegalHold",
          summary: "Release a legal hold",
          responses: {
            200: { description: "Released.", content: json(hold) },
            default: problem,
          },
        },
      },
    ],
  ];
}

function purgePath(woven: Woven): readonly [string, Json] {
  const proof = object({
    sequence: { type: "integer" },
    at: time,
    entity: text,
    record: id,
    rule: text,
    keptUntil: nullable({ type: "string", format: "date" }),
    content: nullable({ type: "string", pattern: "^[0-9a-f]{64}$" }),
  });
  return [
    "/v1/purges",
    {
      get: {
        tags: ["Purge"],
        operationId: "listPurges",
        summary: "List the proofs of what was purged, newest first",
        description: `Roles: ${purgeReaders(woven).join(", ")}.`,
        parameters: [purpose, filter("entity", text), filter("record", id), ...pages],
        responses: page(proof),
      },
    },
  ];
}

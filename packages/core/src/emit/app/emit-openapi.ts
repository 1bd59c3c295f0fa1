import type { EmittedFile } from "#core/emit/emitted-file";
import type { Entity, Grant, Operation } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { commentText } from "#core/emit/comment-text";
import { emitted } from "#core/emit/emitted-file";
import {
  newRecordSchema,
  operationSchema,
  recordChangeSchema,
  recordSchema,
  type JsonSchema,
} from "#core/emit/json-schema";
import { withArticle } from "#core/emit/with-article";
import { inputType } from "#core/emit/typescript/emit-entity";
import { toPascal } from "#core/emit/typescript/names";
import { hasControl } from "#core/weave/has-control";

type Json = Readonly<Record<string, unknown>>;

/** `openapi.json`: the interface as OpenAPI 3.1. */
export function emitOpenApi(woven: Woven): EmittedFile {
  const { model } = woven;
  const document = {
    openapi: "3.1.0",
    info: {
      title: commentText(model.title),
      version: "1.0.0",
      ...(model.description !== undefined && { description: commentText(model.description) }),
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }],
    tags: model.entities.map((entity) => ({
      name: entity.name,
      description: commentText(entity.description ?? entity.title),
    })),
    paths: Object.fromEntries([
      ...model.entities.flatMap((entity) => entityPaths(entity, woven)),
      ...obligationPaths(),
    ]),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      parameters: sharedParameters,
      responses: { Problem: problemResponse },
      schemas: {
        Problem: problemSchema,
        ...Object.fromEntries(model.entities.flatMap((entity) => schemas(entity, woven))),
      },
    },
  };
  return emitted("openapi.json", `${JSON.stringify(document, undefined, 2)}\n`);
}

function schemas(entity: Entity, { model }: Woven): readonly (readonly [string, JsonSchema])[] {
  return [
    [entity.name, recordSchema(entity)],
    [`New${entity.name}`, newRecordSchema(entity)],
    [`${entity.name}Change`, recordChangeSchema(entity)],
    ...model.operations
      .filter(({ on }) => on === entity.name)
      .map((operation) => {
        const name = inputType(operation);
        return [name, operationSchema(name, operation)] as const;
      }),
  ];
}

function entityPaths(entity: Entity, woven: Woven): readonly (readonly [string, Json])[] {
  const base = `/v1/${entity.path}`;
  const { name } = entity;
  const call = (verb: string, grant: Grant, summary: string, rest: Json): Json => ({
    tags: [name],
    operationId: `${verb}${name}`,
    summary,
    description: granted(entity.grants[grant], woven),
    ...rest,
  });
  const record = { 200: answers(name, { etag: true }) };
  return [
    [
      base,
      {
        post: call("create", "create", `Create ${withArticle(name)}`, {
          parameters: [ref("parameters", "Purpose")],
          requestBody: body(`New${name}`),
          responses: { 201: answers(name, { etag: true }), default: problem },
        }),
        get: call("search", "search", `List ${name} records`, {
          parameters: [ref("parameters", "Purpose"), ...searchParameters(entity)],
          responses: { 200: answersPage(name), default: problem },
        }),
      },
    ],
    [
      `${base}/{id}`,
      {
        parameters: [ref("parameters", "Id"), ref("parameters", "Purpose")],
        get: call("read", "read", `Read ${withArticle(name)}`, {
          responses: { ...record, default: problem },
        }),
        patch: call("change", "update", `Change ${withArticle(name)}`, {
          parameters: [ref("parameters", "IfMatch")],
          requestBody: body(`${name}Change`, "application/merge-patch+json"),
          responses: { ...record, 204: noContent, default: problem },
        }),
        delete: call("delete", "delete", `Delete ${withArticle(name)}`, {
          parameters: [ref("parameters", "IfMatch")],
          responses: { 204: noContent, default: problem },
        }),
      },
    ],
    ...(hasControl(woven, "record-versions")
      ? [
          [
            `${base}/{id}/history`,
            {
              parameters: [ref("parameters", "Id"), ref("parameters", "Purpose")],
              get: call("readHistoryOf", "history", `List the versions of ${withArticle(name)}`, {
                responses: { 200: answersHistory(name), default: problem },
              }),
            },
          ] as const,
        ]
      : []),
    ...entity.links.flatMap((link) => linkPaths(base, entity, link.name, woven)),
    ...woven.model.operations
      .filter(({ on }) => on === name)
      .map(
        (operation) =>
          [`${base}/{id}/${operation.path}`, operationPath(entity, operation, woven)] as const,
      ),
  ];
}

function linkPaths(
  base: string,
  entity: Entity,
  link: string,
  woven: Woven,
): readonly (readonly [string, Json])[] {
  const shared = { tags: [entity.name], description: granted(entity.grants.update, woven) };
  const title = toPascal(link);
  const ids = {
    type: "object",
    properties: { items: { type: "array", items: { type: "string", format: "uuid" } } },
    required: ["items"],
  };
  return [
    [
      `${base}/{id}/${link}`,
      {
        parameters: [ref("parameters", "Id"), ref("parameters", "Purpose")],
        get: {
          ...shared,
          operationId: `list${entity.name}${title}`,
          summary: `List the ${link} of ${withArticle(entity.name)}`,
          responses: { 200: { description: "Their ids.", content: json(ids) }, default: problem },
        },
      },
    ],
    [
      `${base}/{id}/${link}/{target}`,
      {
        parameters: [
          ref("parameters", "Id"),
          ref("parameters", "Target"),
          ref("parameters", "Purpose"),
        ],
        put: {
          ...shared,
          operationId: `add${entity.name}${title}`,
          summary: `Add to the ${link} of ${withArticle(entity.name)}`,
          responses: { 204: noContent, default: problem },
        },
        delete: {
          ...shared,
          operationId: `remove${entity.name}${title}`,
          summary: `Remove from the ${link} of ${withArticle(entity.name)}`,
          responses: { 204: noContent, default: problem },
        },
      },
    ],
  ];
}

function operationPath(entity: Entity, operation: Operation, woven: Woven): Json {
  return {
    parameters: [
      ref("parameters", "Id"),
      ref("parameters", "Purpose"),
      ref("parameters", "IfMatch"),
    ],
    post: {
      tags: [entity.name],
      operationId: operation.name,
      summary: commentText(operation.title),
      description: granted(operation.by, woven),
      requestBody: body(
        inputType(operation),
        "application/json",
        operation.input.some(({ required }) => required),
      ),
      responses: { 200: answers(entity.name, { etag: true }), 204: noContent, default: problem },
    },
  };
}

function obligationPaths(): readonly (readonly [string, Json])[] {
  const obligation = {
    type: "object",
    properties: {
      id: { type: "string", format: "uuid" },
      rule: { type: "string" },
      entity: { type: "string" },
      record: { type: "string", format: "uuid" },
      duty: { type: "string" },
      startedOn: { type: "string", format: "date" },
      dueOn: { type: "string", format: "date" },
    },
    required: ["id", "rule", "entity", "record", "duty", "startedOn", "dueOn"],
  };
  const page = {
    type: "object",
    properties: { items: { type: "array", items: obligation }, next: { type: "string" } },
    required: ["items"],
  };
  const filter = (name: string, schema: Json): Json => ({ name, in: "query", schema });
  return [
    [
      "/v1/obligations",
      {
        get: {
          tags: ["Obligation"],
          operationId: "listObligations",
          summary: "List what is due, the most urgent first",
          parameters: [
            ref("parameters", "Purpose"),
            filter("overdue", { type: "boolean" }),
            filter("dueBefore", { type: "string", format: "date" }),
            filter("entity", { type: "string" }),
            ref("parameters", "Limit"),
            ref("parameters", "Cursor"),
          ],
          responses: { 200: { description: "A page.", content: json(page) }, default: problem },
        },
      },
    ],
    [
      "/v1/obligations/{id}/extend",
      {
        parameters: [ref("parameters", "Id"), ref("parameters", "Purpose")],
        post: {
          tags: ["Obligation"],
          operationId: "extendObligation",
          summary: "Extend the time once more, with the reason in writing",
          requestBody: {
            required: true,
            content: json({
              type: "object",
              properties: { reason: { type: "string", maxLength: 2000 } },
              additionalProperties: false,
            }),
          },
          responses: {
            200: { description: "Extended.", content: json(obligation) },
            default: problem,
          },
        },
      },
    ],
  ];
}

function granted(roles: readonly string[], woven: Woven): string {
  if (!hasControl(woven, "access")) return "Everybody may do this.";
  return roles.length === 0 ? "No role may do this." : `Roles: ${roles.join(", ")}.`;
}

function searchParameters(entity: Entity): readonly Json[] {
  const fields = entity.fields
    .filter((field) => field.search || field.references !== undefined)
    .map((field) => ({
      name: field.name,
      in: "query",
      description: "Equal to this value.",
      schema: { type: "string" },
    }));
  return [
    ...fields,
    {
      name: "sort",
      in: "query",
      description: "The field to sort by; with - in front, descending.",
      schema: { type: "string", default: "createdAt" },
    },
    ref("parameters", "Limit"),
    ref("parameters", "Cursor"),
  ];
}

const sharedParameters = {
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

const problemSchema = {
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

const problemResponse = {
  description: "Refused, with the reason.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
} as const;

const problem = { $ref: "#/components/responses/Problem" } as const;
const noContent = { description: "Done." } as const;

function ref(kind: string, name: string): Json {
  return { $ref: `#/components/${kind}/${name}` };
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

function body(schema: string, type = "application/json", required = true): Json {
  return { required, content: { [type]: { schema: ref("schemas", schema) } } };
}

function answers(name: string, { etag }: { readonly etag: boolean }): Json {
  return {
    description: "The record.",
    ...(etag && { headers: { ETag: { schema: { type: "string" } } } }),
    content: json(ref("schemas", name)),
  };
}

function answersPage(name: string): Json {
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

function answersHistory(name: string): Json {
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

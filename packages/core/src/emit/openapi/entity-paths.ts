import type { Entity, Grant, Operation } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { controlSetting } from "#core/control/control-setting";
import { commentText } from "#core/emit/comment-text";
import {
  answers,
  answersHistory,
  answersPage,
  body,
  doneOnce,
  granted,
  json,
  problem,
  ref,
  sharedParameters,
  type Json,
} from "#core/emit/openapi/parts";
import { inputType } from "#core/emit/typescript/emit-entity";
import { toPascal } from "#core/emit/typescript/names";
import { withArticle } from "#core/emit/with-article";
import { hasControl } from "#core/weave/has-control";

export function entityPaths(entity: Entity, woven: Woven): readonly (readonly [string, Json])[] {
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
  const changed = { 200: answers(name, { etag: true, replays: true }) };
  const key = idempotencyKey(woven);
  return [
    [
      base,
      {
        post: call("create", "create", `Create ${withArticle(name)}`, {
          parameters: [ref("parameters", "Purpose"), key],
          requestBody: body(`New${name}`),
          responses: { 201: answers(name, { etag: true, replays: true }), default: problem },
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
          parameters: [ref("parameters", "IfMatch"), ref("parameters", "IdempotencyKey")],
          requestBody: body(`${name}Change`, "application/merge-patch+json"),
          responses: { ...changed, 204: doneOnce, default: problem },
        }),
        delete: call("delete", "delete", `Delete ${withArticle(name)}`, {
          parameters: [ref("parameters", "IfMatch"), ref("parameters", "IdempotencyKey")],
          responses: { 204: doneOnce, default: problem },
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
          ref("parameters", "IdempotencyKey"),
        ],
        put: {
          ...shared,
          operationId: `add${entity.name}${title}`,
          summary: `Add to the ${link} of ${withArticle(entity.name)}`,
          responses: { 204: doneOnce, default: problem },
        },
        delete: {
          ...shared,
          operationId: `remove${entity.name}${title}`,
          summary: `Remove from the ${link} of ${withArticle(entity.name)}`,
          responses: { 204: doneOnce, default: problem },
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
      idempotencyKey(woven),
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
      responses: {
        200: answers(entity.name, { etag: true, replays: true }),
        204: doneOnce,
        default: problem,
      },
    },
  };
}

/** The header, which a blueprint can demand of what creates and operates. */
function idempotencyKey({ model }: Woven): Json {
  const isRequired = controlSetting(model, "idempotency", "required") === "yes";
  return isRequired
    ? { ...sharedParameters.IdempotencyKey, required: true }
    : ref("parameters", "IdempotencyKey");
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

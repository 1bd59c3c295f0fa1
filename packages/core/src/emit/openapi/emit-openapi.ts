import type { EmittedFile } from "#core/emit/emitted-file";
import type { Entity } from "#core/model/model";
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
import { controlPaths } from "#core/emit/openapi/control-paths";
import { entityPaths } from "#core/emit/openapi/entity-paths";
import { problemResponse, problemSchema, sharedParameters } from "#core/emit/openapi/parts";
import { auditPaths, obligationPaths } from "#core/emit/openapi/platform-paths";
import { printJson } from "#core/emit/print-json";
import { maskedFields } from "#core/emit/typescript/unseen-fields";
import { sentEvents, webhookPaths } from "#core/emit/openapi/webhook-paths";
import { inputType } from "#core/emit/typescript/emit-entity";
import { hasControl } from "#core/weave/has-control";
import { isPresent } from "#core/weave/present-controls";

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
      ...controlPaths(woven),
      ...obligationPaths(),
      ...(hasControl(woven, "audit-trail") ? auditPaths(woven) : []),
      ...(isPresent(woven, "outbox") ? webhookPaths(woven) : []),
    ]),
    ...(isPresent(woven, "outbox") && { webhooks: sentEvents(woven) }),
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
  return emitted("openapi.json", printJson(document));
}

function schemas(entity: Entity, woven: Woven): readonly (readonly [string, JsonSchema])[] {
  const { model } = woven;
  const masked = Object.values(maskedFields(entity, woven)).flatMap(Object.keys);
  return [
    [entity.name, recordSchema(entity, new Set(masked))],
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

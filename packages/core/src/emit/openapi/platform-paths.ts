import type { Woven } from "#core/weave/woven";
import { auditReaders } from "#core/emit/app/emit-app";
import { granted, json, problem, ref, type Json } from "#core/emit/openapi/parts";

export function obligationPaths(): readonly (readonly [string, Json])[] {
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

export function auditPaths(woven: Woven): readonly (readonly [string, Json])[] {
  const entry = {
    type: "object",
    properties: {
      sequence: { type: "integer" },
      at: { type: "string", format: "date-time" },
      request: { type: ["string", "null"] },
      actor: { type: "string" },
      role: { type: ["string", "null"] },
      purpose: { type: ["string", "null"] },
      action: { type: "string" },
      entity: { type: ["string", "null"] },
      record: { type: ["string", "null"] },
      outcome: { enum: ["done", "refused"] },
      detail: { type: "object" },
    },
    required: ["sequence", "at", "actor", "action", "outcome", "detail"],
  };
  const page = {
    type: "object",
    properties: { items: { type: "array", items: entry }, next: { type: "string" } },
    required: ["items"],
  };
  const filter = (name: string, format?: string): Json => ({
    name,
    in: "query",
    schema: { type: "string", ...(format !== undefined && { format }) },
  });
  return [
    [
      "/v1/audit-entries",
      {
        get: {
          tags: ["AuditEntry"],
          operationId: "listAuditEntries",
          summary: "List the audit trail, newest first",
          description: granted(auditReaders(woven.model), woven),
          parameters: [
            ref("parameters", "Purpose"),
            ...["actor", "entity", "record", "action", "outcome"].map((name) => filter(name)),
            filter("from", "date-time"),
            filter("until", "date-time"),
            ref("parameters", "Limit"),
            ref("parameters", "Cursor"),
          ],
          responses: { 200: { description: "A page.", content: json(page) }, default: problem },
        },
      },
    ],
  ];
}

import { Hono, type Context } from "hono";
import { listConsents, recordConsent } from "#platform/consent/consents";
import { newId } from "#platform/http/identifiers";
import { readJsonBody } from "#platform/http/json-body";
import { badRequest, forbidden } from "#platform/http/problems";
import {
  idForm,
  limitForm,
  oneOf,
  readParameters,
  readTexts,
  textOf,
} from "#platform/http/read-texts";
import type { Platform } from "#platform/records/platform";
import { runInRequest } from "#platform/records/run-in-request";
import type { Variables } from "#platform/records/request";

const forms = {
  subject: idForm,
  purpose: textOf(100),
  decision: oneOf("given", "withdrawn"),
  textVersion: textOf(100),
  how: textOf(200),
};

const parameters = {
  subject: idForm.form,
  purpose: textOf(100).form,
  limit: limitForm,
  cursor: /^\d{1,15}$/,
};

const note = {
  name: "consent_audit",
  text: "select platform.audit_append('search', 'Consent', null, 'done', $1::jsonb)",
};

/**
 * The routes of consent, for the roles that record it:
 *
 * - `POST /consents` with `subject` (the id of a person's record), `purpose`, `decision` (`given` or
 *   `withdrawn`), `textVersion` and `how`: appends a decision
 * - `GET /consents?subject=`: what was decided, newest first; also `purpose`, `limit` and `cursor`
 */
export function consentRoutes(
  platform: Platform,
  recorders: readonly string[],
): Hono<{ Variables: Variables }> {
  const routes = new Hono<{ Variables: Variables }>();
  const run = runInRequest(platform);
  const requireRecorder = (context: Context<{ Variables: Variables }>): void => {
    const { role } = context.get("actor");
    if (!platform.controls.access || recorders.includes(role)) return;
    throw forbidden(`The role ${role} may neither record nor read consents.`);
  };

  routes.post("/consents", async (context) => {
    const body: unknown = await readJsonBody(context.req.raw, { limit: platform.bodyLimit });
    const made = await run(context, { action: "consent", entity: "Consent" }, async (session) => {
      requireRecorder(context);
      const {
        subject = "",
        purpose = "",
        textVersion = "",
        how = "",
        ...rest
      } = readTexts(body, forms);
      const decision = rest.decision === "withdrawn" ? "withdrawn" : "given";
      const id = newId(platform.clock, platform.random);
      await recordConsent(session, { id, subject, purpose, decision, textVersion, how });
      const { items } = await listConsents(session, {
        subject,
        purpose,
        cursor: undefined,
        limit: 1,
      });
      return items[0];
    });
    return context.json(made, 201);
  });

  routes.get("/consents", async (context) =>
    context.json(
      await run(context, { action: "search", entity: "Consent" }, async (session) => {
        requireRecorder(context);
        const {
          subject,
          purpose,
          cursor,
          limit = "50",
        } = readParameters(context.req.queries(), parameters);
        if (subject === undefined)
          throw badRequest("Say whose consents with the parameter subject.");
        const page = await listConsents(session, {
          subject,
          purpose,
          cursor,
          limit: Number(limit),
        });
        if (platform.controls.audit) await session.query(note, [JSON.stringify({ subject })]);
        return page;
      }),
    ),
  );

  return routes;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { JWTVerifyGetKey } from "jose";
import type { Application } from "#platform/app/application";
import { apiReference } from "#platform/app/api-reference";
import { approvalRoutes } from "#platform/approval/approval-routes";
import { authenticate } from "#platform/authentication/authenticate";
import { createIdleGuard } from "#platform/authentication/idle";
import { auditRoutes } from "#platform/audit-trail/audit-routes";
import { unverified } from "#platform/authentication/unverified";
import { tenancyOf } from "#platform/app/tenancy";
import { turnAway, type TurnAway } from "#platform/app/turn-away";
import { consentRoutes } from "#platform/consent/consent-routes";
import type { Database } from "#platform/database/session";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { Keyring } from "#platform/field-encryption/keyring";
import type { Clock } from "#platform/http/clock";
import { handleError } from "#platform/http/handle-error";
import { health } from "#platform/http/health";
import { newId, type RandomBytes } from "#platform/http/identifiers";
import type { Log } from "#platform/http/log";
import { Problem } from "#platform/http/problem";
import { notFound } from "#platform/http/problems";
import { requestLog } from "#platform/http/request-log";
import { securityHeaders } from "#platform/http/security-headers";
import { limitRequests } from "#platform/rate-limits/limit-requests";
import { legalHoldRoutes } from "#platform/legal-hold/legal-hold-routes";
import { systemResolve, type Resolve } from "#platform/outbox/receiver";
import { webhookRoutes } from "#platform/outbox/webhook-routes";
import { obligationRoutes } from "#platform/obligations/obligation-routes";
import { collectDisclosures } from "#platform/records/disclosures";
import type { Platform } from "#platform/records/platform";
import { recordRoutes } from "#platform/records/record-routes";
import { requireGrant } from "#platform/records/require-grant";
import { runInRequest } from "#platform/records/run-in-request";
import { purgeRoutes } from "#platform/retention/purge-routes";
import type { Variables } from "#platform/records/request";

/** What the server stands on; tests pass their own clock, keys and randomness. */
export interface ServerParts {
  readonly application: Application;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly log: Log;
  readonly issuer: { readonly issuer: string; readonly keys: JWTVerifyGetKey };
  readonly audience: string;
  readonly bodyLimit: number;
  /** Finds the addresses of webhooks' hosts; the machine's resolver when undefined. */
  readonly resolve?: Resolve;
  /** How many proxies of one's own stand in front: see `clientAddress`. */
  readonly trustedProxies: number;
}

/** Puts the application's routes behind authentication; what it returns answers requests. */
export function createServer(parts: ServerParts): Hono<{ Variables: Variables }> {
  const { application, database, clock, log } = parts;
  const platform: Platform = {
    database,
    keyring: parts.keyring,
    clock,
    random: parts.random,
    disclosures: application.controls.audit
      ? collectDisclosures(database, application.auditDisclosures)
      : undefined,
    entities: application.entities,
    roles: application.roles,
    rules: application.rules,
    controls: application.controls,
    idempotency: application.idempotency,
    bodyLimit: parts.bodyLimit,
  };
  const app = new Hono<{ Variables: Variables }>();
  app.use(requestLog({ log, clock, newId: () => newId(clock, parts.random) }));
  app.use(securityHeaders());
  app.onError(handleError(log));
  app.notFound(() => {
    throw notFound();
  });
  app.route("/", health({ check: () => database.query("select 1") }));

  const openapi = readFileSync(join(application.folder, "openapi.json"), "utf8");
  app.get("/openapi.json", (context) =>
    context.body(openapi, 200, { "content-type": "application/json" }),
  );
  app.route("/docs", apiReference(application.title));

  const { rateLimits: limits } = application;
  const { trustedProxies } = parts;
  const requestLimits = limitRequests({ limits, database, clock, trustedProxies });
  const onRefused = turnAway(platform, requestLimits);
  app.use("/v1/*", requestLimits.ofAddress);
  app.use("/v1/*", identify(parts, onRefused));
  app.use("/v1/*", requestLimits.ofActor);
  const { idleMinutes } = application;
  if (idleMinutes !== undefined) {
    const guard = createIdleGuard({ database, idleMinutes, clock });
    app.use("/v1/*", async (context, next) => {
      const actor = context.get("actor");
      await guard.check(actor).catch(async (error: unknown) => {
        if (error instanceof Problem) await onRefused("session ended", context, actor);
        throw error;
      });
      await next();
    });
  }
  for (const entity of application.entities) {
    app.route(`/v1/${entity.path}`, recordRoutes(platform, entity));
    if (entity.approvers !== undefined) {
      app.route(`/v1/${entity.path}`, approvalRoutes(platform, entity));
    }
  }
  const requireChange = (context: Context<{ Variables: Variables }>, name: string): void => {
    const entity = application.entities.find((candidate) => candidate.name === name);
    if (entity !== undefined) requireGrant(platform, entity, context.get("actor"), "update");
  };
  const run = runInRequest(platform);
  const openSeal = async (context: Context<{ Variables: Variables }>) => {
    const keys = await parts.keyring.open(context.get("actor").tenant);
    return (row: string, reason: string): string => {
      const place = { table: "platform.obligation", column: "extension_reasons", row };
      return encryptField(keys, place, reason).toString("base64");
    };
  };
  app.route("/v1", obligationRoutes({ run, requireChange, openSeal }));
  const { keyring, random, resolve = systemResolve } = parts;
  if (application.outbox !== undefined) {
    const policy = { allowPrivate: application.assurance === "prototype", resolve };
    app.route("/v1", webhookRoutes({ run, keyring, clock, random, policy, ...application.outbox }));
  }
  if (application.controls.audit) app.route("/v1", auditRoutes(run, application.auditReaders));
  const { consentRecorders, legalHolders, purgeReaders } = application;
  if (consentRecorders !== undefined) app.route("/v1", consentRoutes(platform, consentRecorders));
  if (legalHolders !== undefined) app.route("/v1", legalHoldRoutes(platform, legalHolders));
  if (purgeReaders !== undefined) app.route("/v1", purgeRoutes(platform, purgeReaders));
  return app;
}

/** Finds out who asks; only an application built without authentication takes their word for it. */
function identify(
  { application, audience, clock, issuer }: ServerParts,
  onRefused: TurnAway,
): MiddlewareHandler {
  const { roles } = application;
  const tenancy = tenancyOf(application);
  if (!application.controls.authentication) return unverified({ roles, tenancy });
  return authenticate({
    ...issuer,
    audience,
    roles,
    tenancy,
    clock,
    onRefused,
  });
}

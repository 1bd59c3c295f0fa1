import { Hono, type Context } from "hono";
import type { Session } from "#platform/database/session";
import { readJsonBody } from "#platform/http/json-body";
import { badRequest, notFound } from "#platform/http/problems";
import { listObligations, readObligation } from "#platform/obligations/list-obligations";
import { obligationQuery } from "#platform/obligations/obligation-query";

/** Runs work in a transaction under the rights of the one who asks, and records refusals. */
type Run = <T>(
  context: Context,
  what: { readonly action: string; readonly entity: string },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

/** Throws a Problem unless the one who asks may change records of an entity. */
type RequireChange = (context: Context, entity: string) => void;

interface ObligationParts {
  readonly run: Run;
  readonly requireChange: RequireChange;
  /**
   * Gives the function that encrypts a reason, which may say anything, before it is stored with an
   * obligation. Called before the transaction, because keys may have to be read.
   */
  readonly openSeal: (context: Context) => Promise<(obligation: string, reason: string) => string>;
}

/**
 * The routes of obligations that are not met yet:
 *
 * - `GET /obligations`: what is due, soonest first; `overdue=true` or `false`, `dueBefore` (a date,
 *   not included), `entity`, `record`, `limit` (1 to 200, 50 by default) and `cursor`
 * - `POST /obligations/:id/extend` with `{ "reason": "…" }`: extends the time, for those who may
 *   change the record that it concerns
 */
export function obligationRoutes({ run, requireChange, openSeal }: ObligationParts): Hono {
  const routes = new Hono();

  routes.get("/obligations", async (context) =>
    context.json(
      await run(context, { action: "search", entity: "Obligation" }, (session) => {
        const parameters = Object.entries(context.req.queries());
        return listObligations(session, obligationQuery(parameters));
      }),
    ),
  );

  routes.post("/obligations/:id/extend", async (context) => {
    const seal = await openSeal(context);
    return context.json(
      await run(context, { action: "extend", entity: "Obligation" }, async (session) => {
        const id = context.req.param("id");
        if (!uuid.test(id)) throw notFound();
        const reason = readReason(await readJsonBody(context.req.raw));
        const seen = await readObligation(session, id);
        if (seen === undefined) throw notFound();
        requireChange(context, seen.entity);
        const sealed = reason === null || reason.trim() === "" ? "" : seal(id, reason);
        await session.query("select platform.extend_obligation($1, $2)", [id, sealed]);
        return await readObligation(session, id);
      }),
    );
  });

  return routes;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const longestReason = 2000;

function readReason(body: unknown): string | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw badRequest("The body is not an object.");
  }
  const { reason, ...rest }: { readonly reason?: unknown } = body;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) {
    throw badRequest("The body is refused.", [
      { pointer: `/${unknown}`, message: "There is no such field." },
    ]);
  }
  if (reason === undefined || reason === null) return null;
  if (typeof reason !== "string" || reason.length > longestReason) {
    throw badRequest("The body is refused.", [
      { pointer: "/reason", message: `It is not a text of at most ${longestReason} characters.` },
    ]);
  }
  return reason;
}

import type { Context } from "hono";
import { DatabaseError } from "#platform/database/database-error";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { conflict } from "#platform/http/problems";
import { Problem } from "#platform/http/problem";
import type { Claim } from "#platform/idempotency/claim";
import { findStored, replay } from "#platform/idempotency/replay";
import { claimOf, keyTable, readKey } from "#platform/idempotency/request-key";
import type { EntityDefinition } from "#platform/records/entity";
import { toProblem } from "#platform/records/refusals";
import { runSteps, type RecordRequest, type Variables } from "#platform/records/request";
import { named } from "#platform/records/statements";

/** A request whose work is to be done once, however often it is sent with the same key. */
interface Repeatable {
  readonly request: RecordRequest;
  readonly context: Context<{ Variables: Variables }>;
  readonly entity: EntityDefinition;
  /** The parsed body; undefined when there is none. */
  readonly body?: unknown;
}

/**
 * Answers a request. With the header `Idempotency-Key`, `work` gets a request whose claim it takes in
 * its own transaction; when the key has an answer, that is given again, projected for the actor as
 * always. Refusals (4xx) are tried again, or kept and given again, as the application's setting says.
 *
 * @throws Problem 400 for a key that is none, 409 while a request with the same key is worked on, 410
 * when what was answered is no longer there, 422 when the key stood for another request
 * @see draft-ietf-httpapi-idempotency-key-header, section 2
 */
export async function answerOnce(
  { request, context, entity, body }: Repeatable,
  work: (request: RecordRequest) => Promise<Response>,
): Promise<Response> {
  const { platform, actor } = request;
  const { method } = context.req;
  const isRequired = platform.idempotency.required && method === "POST";
  const key = readKey(context.req.header("idempotency-key"), isRequired);
  if (key === undefined) return await work(request);
  const keys = await platform.keyring.open(actor.tenant);
  const claim = claimOf(keys, key, { method, path: context.req.path, body });
  try {
    return await work({ ...request, claim });
  } catch (error) {
    if (isWaitOver(error)) throw underWay();
    const problem = toProblem(platform, error);
    if (!(problem instanceof Problem) || problem.status >= 500) throw error;
    const keep = platform.idempotency.failures === "replay" && !isTaken(error);
    if (keep && (await keepRefusal(request, keys, claim, problem))) throw error;
    const stored = await findStored(request, claim);
    if (stored === undefined) throw isTaken(error) ? underWay() : error;
    return await replay({ request, context, entity, keys, claim, stored });
  }
}

const refuseStatement = named("select platform.refuse_key($1, $2, $3, $4) as kept");

/**
 * Keeps a refusal in a transaction of its own, because the work's was rolled back. Returns false when
 * the key has an answer.
 */
async function keepRefusal(
  request: RecordRequest,
  keys: TenantKeys,
  { key, fingerprint }: Claim,
  { status, details }: Problem,
): Promise<boolean> {
  const { headers: _headers, cause: _cause, ...kept } = details;
  const place = { table: keyTable, column: "problem", row: key.toString("hex") };
  const problem = encryptField(keys, place, JSON.stringify(kept));
  const [[row] = []] = await runSteps(request, request.platform.database, [
    { statement: refuseStatement, values: [key, fingerprint, status, problem] },
  ]);
  return row?.["kept"] === true;
}

/** Whether the key was taken before: by a row that is there, unless it was just removed. */
function isTaken(error: unknown): boolean {
  return error instanceof DatabaseError && error.constraint === "idempotency_key_pkey";
}

/** Whether waiting for another request took too long: see `platform.claim_key`. */
function isWaitOver(error: unknown): boolean {
  return error instanceof DatabaseError && error.sqlstate === "55P03";
}

function underWay(): Problem {
  return conflict("A request with this Idempotency-Key is being worked on. Send it again later.", {
    headers: { "retry-after": "5" },
  });
}

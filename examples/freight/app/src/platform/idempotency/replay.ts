import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { Problem, type ProblemDetails } from "#platform/http/problem";
import { unprocessable } from "#platform/http/problems";
import type { Claim } from "#platform/idempotency/claim";
import { keyTable } from "#platform/idempotency/request-key";
import { answer } from "#platform/records/answer";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { decodeRecord } from "#platform/records/record-codec";
import { formerVersions, isOpenVersion } from "#platform/records/record-history";
import {
  noteDisclosure,
  runSteps,
  type RecordRequest,
  type Variables,
} from "#platform/records/request";
import { named, quoteName } from "#platform/records/statements";

/** What is kept of an answer. */
interface Stored {
  readonly fingerprint: Buffer;
  readonly status: number;
  readonly record: string | null;
  readonly version: number | null;
  readonly problem: Buffer | null;
}

/** Marks an answer that was given before. */
const replayed = { "idempotent-replayed": "true" };

const find = named(
  `select fingerprint, status, record, version, problem from platform.idempotency_key
   where tenant = platform.tenant() and actor = platform.actor() and key = $1`,
);

/** What is kept under the claim's key; undefined when nothing is. */
export async function findStored(
  request: RecordRequest,
  { key }: Claim,
): Promise<Stored | undefined> {
  const [[row] = []] = await runSteps(request, request.platform.database, [
    { statement: find, values: [key] },
  ]);
  return row as Stored | undefined;
}

interface Replay {
  readonly request: RecordRequest;
  readonly context: Context<{ Variables: Variables }>;
  readonly entity: EntityDefinition;
  readonly keys: TenantKeys;
  readonly claim: Claim;
  readonly stored: Stored;
}

/** Gives an answer again: from the version of the record that it showed. */
export async function replay(replaying: Replay): Promise<Response> {
  const { request, context, entity, keys, claim, stored } = replaying;
  if (!timingSafeEqual(Buffer.from(stored.fingerprint), claim.fingerprint)) {
    throw unprocessable("This Idempotency-Key stood for another request. Use a new one.");
  }
  if (stored.problem !== null) throw refusal(keys, claim, stored.status, stored.problem);
  const { status, record: id, version } = stored;
  if (status === 204 || id === null) return context.body(null, 204, replayed);
  const location = `${context.req.path}/${id}`;
  const headers = status === 201 ? { ...replayed, location } : replayed;
  if (version === null) {
    const state = entity.states?.[0];
    return context.json({ id, version: 1, ...(state && { state }) }, 201, headers);
  }
  const record = await recordAt(request, entity, keys, { id, version });
  if (record === undefined) {
    throw new Problem(410, { detail: "What was answered to this Idempotency-Key is gone." });
  }
  return answer(context, entity, request, record, status === 201 ? 201 : 200, headers);
}

/** The refusal that was kept. */
function refusal(keys: TenantKeys, { key }: Claim, status: number, problem: Buffer): Problem {
  const place = { table: keyTable, column: "problem", row: key.toString("hex") };
  const details = JSON.parse(
    String(decryptField(keys, place, Buffer.from(problem))),
  ) as ProblemDetails;
  return new Problem(status, { ...details, headers: replayed });
}

/** A record as it was in a version, for an actor who sees it as it is now. */
async function recordAt(
  request: RecordRequest,
  entity: EntityDefinition,
  keys: TenantKeys,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Values | undefined> {
  const current = named(`select * from ${quoteName(entity.table)} where id = $1`);
  const former = named(`${formerVersions(entity)} and kept.version = $3`);
  const [[row] = [], [kept] = []] = await runSteps(request, request.platform.database, [
    { statement: current, values: [id] },
    { statement: former, values: [entity.name, id, version] },
  ]);
  if (row === undefined) return undefined;
  const shown = row["version"] === version ? row : kept;
  if (shown === undefined || !isOpenVersion(entity, row, shown)) return undefined;
  await noteDisclosure(request, { action: "replay", entity: entity.name, record: id });
  return decodeRecord(keys, entity, shown);
}

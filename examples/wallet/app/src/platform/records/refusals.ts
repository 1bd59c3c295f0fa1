import { DatabaseError } from "#platform/database/database-error";
import { Problem } from "#platform/http/problem";
import {
  conflict,
  forbidden,
  notFound,
  preconditionFailed,
  unprocessable,
  unavailable,
} from "#platform/http/problems";
import type { Platform } from "#platform/records/platform";
import {
  auditSteps,
  runSteps,
  type AuditEntry,
  type RecordRequest,
} from "#platform/records/request";

/** A refusal by a rule of law: names the rule and its citation. */
export function refusedByRule(
  { rules }: Platform,
  rule: string,
  message: string,
  status: 403 | 422 = 403,
): Problem {
  const reference = rules[rule];
  return new Problem(status, {
    type: `urn:rule:${rule}`,
    title: reference?.title ?? "Refused by a rule",
    detail: message,
    rule,
    ...(reference && { citation: reference.citation }),
  });
}

/** Turns what the database refused into a problem for the caller; anything else stays as it is. */
export function toProblem(platform: Platform, error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const detail = parseDetail(error.detail);
  switch (error.sqlstate) {
    case "AP403":
      return typeof detail["rule"] === "string"
        ? refusedByRule(platform, detail["rule"], error.message)
        : forbidden(error.message);
    case "AP404":
      return notFound();
    case "AP409":
      return conflict(`${error.message}.`);
    case "AP412":
      return preconditionFailed();
    case "AP422":
      return unprocessable("A reference leads nowhere.", {
        errors: [{ pointer: String(detail["pointer"]), message: error.message }],
      });
    case "AP500":
      // A date from which no business days can be counted.
      return unprocessable(`${error.message}.`);
    case "40001":
    case "40P01":
      // Two transactions waited for each other, and this one gave way; tried again, it will pass.
      return unavailable(1, error);
    case "23505":
      return conflict("There is a record with the same value already.");
    case "23503":
      return /^(insert|update)/.test(error.message) && !/still referenced/.test(error.detail ?? "")
        ? unprocessable("A reference leads nowhere.")
        : conflict("Other records refer to this one.");
    case "23514":
      return brokenCheck(platform, error);
    case "42501":
      // Row-level security refuses a row; a missing grant would be a fault of the migrations.
      return /row-level security/.test(error.message)
        ? forbidden("Your role may not do this.")
        : error;
    case "22001":
    case "22003":
    case "22007":
    case "22008":
    case "22021":
    case "22P02":
      return unprocessable("A value is outside of what its field can hold.");
    default:
      return error;
  }
}

/** A constraint that enforces a rule carries the rule's id. */
function brokenCheck(platform: Platform, { constraint = "" }: DatabaseError): Problem {
  const rule = Object.hasOwn(platform.rules, constraint) ? platform.rules[constraint] : undefined;
  if (rule === undefined) return unprocessable("A value is outside of what its field can hold.");
  return refusedByRule(platform, constraint, rule.message ?? `${rule.title}.`, 422);
}

function parseDetail(detail: string | undefined): Readonly<Record<string, unknown>> {
  if (detail?.startsWith("{") !== true) return {};
  try {
    return JSON.parse(detail) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * Does some work; when it is refused, the audit trail says so, in a transaction of its own because
 * the work's was rolled back.
 */
export async function recordingRefusals<T>(
  request: RecordRequest,
  entry: Pick<AuditEntry, "action" | "entity" | "record">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = toProblem(request.platform, error);
    if (problem instanceof Problem && problem.status < 500) {
      const { status, details } = problem;
      const detail = { status, ...(details.rule !== undefined && { rule: details.rule }) };
      const steps = auditSteps(request, { ...entry, outcome: "refused", detail });
      if (steps.length > 0) await runSteps(request, request.platform.database, steps);
    }
    throw problem;
  }
}

/** What is known of someone whose request was turned away before it reached a route. */
interface TurnedAway {
  readonly tenant: string;
  readonly subject: string;
  readonly people: readonly string[];
  readonly role: string;
}

/** Notes that a request was turned away: who asked may not be known. */
export async function recordUnauthenticated(
  platform: Platform,
  reason: string,
  identity?: TurnedAway,
): Promise<void> {
  if (!platform.controls.audit) return;
  const at = platform.clock.now().toISOString();
  const request =
    identity === undefined
      ? { actor: "anonymous", at }
      : {
          tenant: identity.tenant,
          actor: identity.subject,
          role: identity.role,
          at,
          ...(identity.people.length > 1 && { people: identity.people }),
        };
  await platform.database.batch([
    { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(request)] },
    {
      statement: "select platform.audit_append('authenticate', null, null, 'refused', $1::jsonb)",
      values: [JSON.stringify({ reason })],
    },
  ]);
}

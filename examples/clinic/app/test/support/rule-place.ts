import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import type { Change } from "#test/rule-case";
import { requestsInShell, trialInShell, type Disagreement } from "#test/rule-counterexample";
import { refusingRuleOn } from "#test/rule-judge";
import { requestFor } from "#test/rule-request";
import { arrange } from "#test/rule-seed";
import type { RefusingRule } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import type { Side } from "#test/rule-verdict";
import { entityDefinition } from "#test/rule-world";
import { refusingRule, tryWriting, writingOf } from "#test/rule-write";

/** What came of a change: it was made, or it was refused, and how. */
interface Outcome {
  readonly allowed: boolean;
  readonly status?: number;
  readonly rule?: string | undefined;
  readonly citation?: string | undefined;
  readonly detail?: string | undefined;
  /** Whether something has changed although it was refused. */
  readonly trace?: boolean;
}

/** A change that came out otherwise than it should. */
export interface Failure {
  readonly change: Change;
  readonly expected: Outcome;
  readonly found: Outcome;
}

/** A place that has to keep a rule about changes. */
export interface Place {
  readonly rule: RefusingRule;
  /** Makes a change that is on a side of the rule; undefined when it came out as it should. */
  attempt(change: Change, side: Side): Promise<Failure | undefined>;
  /** The failure as commands for a shell. */
  inShell(failure: Failure): string;
}

/** The interface of the application; `isAlone` where the database does not check the rule. */
export function interfaceOf(app: Harness, rule: RefusingRule, isAlone: boolean): Place {
  const send = async (change: Change): Promise<Outcome> => {
    const { method, path, body } = requestFor(change);
    const answer = await app.call(change.situation.actor, method, path, body);
    const { status } = answer;
    const said = (name: string): string | undefined => {
      const value = answer.body?.[name];
      return value === undefined ? undefined : textOr(value, "");
    };
    const by = { rule: said("rule"), citation: said("citation"), detail: said("detail") };
    return { allowed: status < 300, status, ...by };
  };
  return {
    rule,
    attempt: (change, side) => failureOf(app, rule, change, side, send),
    inShell(failure) {
      const { situation, entity } = failure.change;
      const withoutCheck = isAlone ? { rule: rule.id, entity } : undefined;
      const served = { ...situation, ...(withoutCheck && { withoutCheck }) };
      return requestsInShell(told(rule, failure), served, [requestFor(failure.change)]);
    },
  };
}

/**
 * The database, under the application's role; where it keeps records for a time, under the role that
 * owns them, since not even the owner gets round that.
 */
export function databaseOf(app: Harness, rule: RefusingRule): Place {
  const as = rule.kind === "retention" ? "owner" : "actor";
  const write = async (change: Change): Promise<Outcome> => {
    const error = await tryWriting(app, writingOf(change), as);
    if (error === undefined) return { allowed: true };
    const by = refusingRule(error);
    const known = by === undefined ? undefined : refusingRuleOn(change.entity, by);
    const refused = { allowed: false, rule: by ?? error.sqlstate, citation: known?.citation };
    return known?.kind === "check"
      ? { ...refused, status: 422, detail: known.message }
      : { ...refused, status: 403, detail: error.message };
  };
  return {
    rule,
    attempt: (change, side) => failureOf(app, rule, change, side, write),
    inShell(failure) {
      const trial = { kind: "write", as, writing: writingOf(failure.change) } as const;
      return trialInShell(told(rule, failure), trial);
    },
  };
}

async function failureOf(
  app: Harness,
  rule: RefusingRule,
  change: Change,
  side: Side,
  make: (change: Change) => Promise<Outcome>,
): Promise<Failure | undefined> {
  await arrange(app, change.situation);
  const found = await make(change);
  const expected = side === "allowed" ? { allowed: true } : refusalBy(rule);
  const isRight = Object.entries(expected).every(
    ([name, value]) => found[name as keyof Outcome] === value,
  );
  if (!isRight) return { change, expected, found };
  if (found.allowed || (await isUntouched(app, change))) return undefined;
  return { change, expected: { ...expected, trace: false }, found: { ...found, trace: true } };
}

function refusalBy(rule: RefusingRule): Outcome {
  const { id, citation, kind } = rule;
  const status = kind === "check" ? 422 : 403;
  const detail = kind === "retention" ? {} : { detail: rule.message };
  return { allowed: false, status, rule: id, citation, ...detail };
}

/** Whether the records of a kind are as they were put in place. */
async function isUntouched({ database }: Harness, { entity, situation }: Change): Promise<boolean> {
  const table = quoteName(entityDefinition(entity).table);
  const rows = await database.asOwner.query(`select id, version from ${table} order by id`);
  const before = situation.present
    .filter((one) => one.entity === entity)
    .map(({ values: { id, version } }) => ({ id, version }))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return JSON.stringify(rows) === JSON.stringify(before);
}

function told(rule: RefusingRule, { expected, found }: Failure): Disagreement {
  return { rule, expected: inWords(expected), found: inWords(found) };
}

function inWords({ allowed, status, rule, detail, trace }: Outcome): string {
  if (allowed) return status === undefined ? "it is done" : `it is done (${status})`;
  const why = detail === undefined ? "" : `: ${detail}`;
  const left = trace === true ? ", but something has changed" : "";
  return `it is refused (${status}) by ${rule ?? "no rule"}${why}${left}`;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { application } from "#app";
import type { EntityDefinition, OperationDefinition, Values } from "#platform/records/entity";
import { unseenBy } from "#test/callers";
import { evaluateExpression } from "#test/evaluate";
import { harness } from "#test/harness";
import type { Answer } from "#test/harness-types";
import { sampleAt } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import type { Draft } from "#test/rule-draft";
import { isSeen } from "#test/rule-judge";
import { isLawful } from "#test/rule-lawful";
import { operated } from "#test/rule-making";
import { nearbyValues } from "#test/rule-nearby";
import { arrange } from "#test/rule-seed";
import type { FieldData, GuardRule, OperationData } from "#test/rule-types";
import { idOf, valueFor } from "#test/rule-values";
import {
  entityData,
  fieldOf,
  presentRecord,
  withTargets,
  type Acting,
  type Situation,
} from "#test/rule-world";

const app = await harness();

const at = "2026-03-02T10:00:00.000Z";
/** So many attempts are made on each side of what an operation requires. */
const attemptsASide = 6;

interface Operated {
  readonly entity: EntityDefinition;
  readonly operation: OperationDefinition;
  /** What the blueprint says of it. */
  readonly data: OperationData;
}

const operations = application.entities.flatMap((entity) =>
  entity.operations.flatMap((operation): readonly Operated[] => {
    const data = entityData(entity.name).operations.find(({ name }) => name === operation.name);
    // Code of one's own may do anything.
    return data === undefined || data.handler ? [] : [{ entity, operation, data }];
  }),
);

/** Somebody operates on a record. */
interface Attempt {
  readonly situation: Situation;
  readonly old: Values;
  readonly input: Values;
}

/** Numbers that pick the values of an attempt. */
const picks = fc.array(fc.nat({ max: 9999 }), { minLength: 12, maxLength: 12 });

describe.for(operations)("$operation.name on $entity.name", (tested) => {
  const { operation, data } = tested;
  const { from, to } = operation;
  const others = (tested.entity.states ?? []).filter((state) => from?.includes(state) === false);

  it("does what the blueprint says, and only where it lets it", async () => {
    const sides = { met: 0, unmet: 0 };
    for (const attempt of attemptsOf(tested, from)) {
      const side = isMet(data, attempt) ? "met" : "unmet";
      if (sides[side] === attemptsASide) continue;
      sides[side] += 1;
      const { status, body } = await operate(tested, attempt);
      const what = JSON.stringify(attempt);
      const isRefused = status === 403 && body?.["rule"] === undefined;
      expect(isRefused, what).toBe(side === "unmet");
      if (status !== 200 || body === undefined) continue;
      const expected = expectedOf(tested, attempt);
      const found = Object.keys(expected).map((name) => [name, plain(body[name])]);
      expect(Object.fromEntries(found), what).toEqual(expected);
    }
    if (data.require === undefined) return;
    expect(sides.met, "what it requires is never there").toBeGreaterThan(0);
    expect(sides.unmet, "what it requires is always there").toBeGreaterThan(0);
  });

  it.skipIf(others.length === 0)(
    `is not possible but when it is ${from?.join(" or ")}`,
    async () => {
      let tried = 0;
      for (const attempt of attemptsOf(tested, others)) {
        if (tried === attemptsASide) break;
        tried += 1;
        const { status } = await operate(tested, attempt);
        expect(status, `to ${to}: ${JSON.stringify(attempt)}`).toBe(409);
      }
    },
  );
});

async function operate(
  { entity, operation }: Operated,
  { situation, old, input }: Attempt,
): Promise<Answer> {
  await arrange(app, situation);
  const path = `/v1/${entity.path}/${String(old["id"])}/${operation.path}`;
  return await app.call(situation.actor, "POST", path, input);
}

/** Whether what the operation requires holds, as the interpreter has it. */
function isMet({ require }: OperationData, { situation, old, input }: Attempt): boolean {
  const { actor } = situation;
  const seen = { record: old, old, input, actor, at, today: at.slice(0, 10) };
  return require === undefined || evaluateExpression(require, seen) === true;
}

/** What the answer has, of what the operation sets and the actor sees. */
function expectedOf(
  { entity, operation, data }: Operated,
  { situation, old, input }: Attempt,
): Values {
  const after = operated({ kind: "operate", operation, data }, old, input, situation);
  const unseen = unseenBy(situation.actor, entity);
  const set = [...Object.keys(data.sets), ...(operation.to === undefined ? [] : ["state"])];
  return Object.fromEntries(
    set.filter((name) => !unseen.has(name)).map((name) => [name, plain(after[name])]),
  );
}

/** A value of which there is one form only: moments are told with more or fewer digits. */
function plain(value: unknown): unknown {
  const isMoment = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value);
  return isMoment ? new Date(value).toISOString() : (value ?? null);
}

/** Attempts in some states: with values such as what the operation requires speaks of. */
function attemptsOf(
  { entity, operation, data }: Operated,
  states: readonly string[] = entity.states ?? [],
): readonly Attempt[] {
  return fc.sample(picks, { seed: 20_260_302, numRuns: 150 }).flatMap((numbers) => {
    const pick = pickerOf(numbers);
    const actor = actorOf(pick(operation.by));
    const state = states.length === 0 ? undefined : pick(states);
    const sample = { ...sampleAt(entity.name, at, actor.subject), ...(state && { state }) };
    const id = idOf("operated on");
    const first = presentRecord(entity.name, { ...sample, id }, { at });
    const nearby = (field: FieldData, current: unknown, record: Values): unknown =>
      pick(valuesNear(field, current, record, actor, data));
    const spoken = namesIn(data, "record").flatMap((name) => {
      const field = fieldOf(entity.name, name);
      return field === undefined ? [] : [[name, nearby(field, first[name], first)] as const];
    });
    const given = { ...sample, id, ...Object.fromEntries(spoken) };
    const old = lawfulOf(entity.name, given);
    const asked = new Set(namesIn(data, "input"));
    const entered = Object.entries(data.input).flatMap(([name, field]) => {
      const value = asked.has(name) ? nearby(field, undefined, old) : valueFor(field, pick([1, 3]));
      return value === undefined ? [] : [[name, value] as const];
    });
    const input = Object.fromEntries(entered);
    const itself = { entity: entity.name, values: old };
    const situation = { at, actor, present: withTargets([itself], entity.name, old, at) };
    // What one sees cannot be changed into what one does not see.
    const values = operated({ kind: "operate", operation, data }, old, input, situation);
    const isPossible =
      isLawful(entity.name, old, at) &&
      isSeen(itself, situation) &&
      isSeen({ entity: entity.name, values }, situation) &&
      operation.validate(input);
    return isPossible ? [{ situation, old, input }] : [];
  });
}

/** A record with the values given, and others with which no rule minds it, if that can be. */
function lawfulOf(entity: string, given: Values): Values {
  const lawful = ruleData.rules.flatMap((rule) =>
    rule.kind === "check" && entity in rule.on ? rule.lawful : [],
  );
  const records = [{}, ...lawful].map((base: Values) => {
    const own = Object.entries(base).filter(
      ([name]) => name !== "state" && fieldOf(entity, name)?.references === undefined,
    );
    return presentRecord(entity, { ...Object.fromEntries(own), ...given }, { at });
  });
  return (
    records.find((record) => isLawful(entity, record, at)) ?? presentRecord(entity, given, { at })
  );
}

/** Picks from lists, each time by the next of some numbers. */
function pickerOf(numbers: readonly number[]): <Value>(from: readonly Value[]) => Value {
  let next = 0;
  return (from) => {
    const index = (numbers[next % numbers.length] ?? 0) % from.length;
    next += 1;
    return from[index] as (typeof from)[number];
  };
}

function actorOf(role: string): Acting {
  const { purposes: [purpose = ""] = [] } = application.roles[role] ?? {};
  return { role, purpose, subject: role, tenant: "one", needs: ruleData.needs[role] ?? [] };
}

/** The fields of the record or the input that the requirement speaks of. */
function namesIn({ require }: OperationData, wanted: "record" | "input"): readonly string[] {
  const references = require?.references ?? [];
  return references.flatMap(([root, name]) => (root === wanted && name ? [name] : []));
}

function valuesNear(
  field: FieldData,
  current: unknown,
  record: Values,
  actor: Acting,
  { name, require }: OperationData,
): readonly unknown[] {
  if (require === undefined) return [current];
  const draft: Draft = {
    at,
    actor: { ...actor },
    record,
    old: undefined,
    records: [],
    approvals: 0,
    consents: [],
  };
  const rule: GuardRule = {
    kind: "guard",
    id: name,
    citation: "The blueprint",
    on: {},
    parameters: {},
    records: {},
    moments: [],
    require,
    message: "",
  };
  return nearbyValues(field, current, draft, rule, [require]);
}

import type { Values } from "#platform/records/entity";
import { CalendarDay } from "#test/oracle/calendar-day";
import { evaluateExpression } from "#test/evaluate";
import { remembered } from "#test/remembered";
import type { Change } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import { hiddenFields, isSeen, judge } from "#test/rule-judge";
import { isLawful } from "#test/rule-lawful";
import type { GuardRule, RetentionRule, RuleMoment, TestedRule } from "#test/rule-types";
import { entityData, entityDefinition } from "#test/rule-world";

/** On which side of a rule a change is. */
export type Side = "allowed" | "refused";

/**
 * What the interpreter says of a change: that this rule alone refuses it, or that nothing does.
 * Undefined when something else refuses it, or when the records in it could not be there.
 */
export function verdictOn(change: Change, rule: TestedRule): Side | undefined {
  if (!canOccur(change) || refusingOther(change, rule) !== undefined) return undefined;
  return sideOf(change, rule);
}

/** What one rule says of a change, whatever others say. */
export function sideOf(change: Change, rule: TestedRule): Side {
  return allows(rule, change) ? "allowed" : "refused";
}

/** Whether a change could be asked for, in a world that could be. */
export function canOccur(change: Change): boolean {
  const { present, at } = change.situation;
  return (
    hasForm(change) &&
    isReachable(change) &&
    present.every((one) => isLawful(one.entity, one.values, at))
  );
}

/** The id of another rule that refuses a change; undefined when none does. */
export function refusingOther(change: Change, rule: TestedRule): string | undefined {
  return othersRefusing(change, rule).next().value?.id;
}

/** The same of those that the interface knows of: it speaks before the database does. */
export function refusingOtherFirst(change: Change, rule: TestedRule): string | undefined {
  const { entity } = change;
  const isLater = ({ on }: TestedRule): boolean =>
    on[entity]?.every((at) => at === "database") === true;
  return othersRefusing(change, rule).find((other) => !isLater(other))?.id;
}

function* othersRefusing(change: Change, rule: TestedRule): Generator<TestedRule, undefined> {
  for (const other of rulesOn(change.entity)) {
    if (other.id !== rule.id && !allows(other, change)) yield other;
  }
}

const rulesOf = new Map<string, readonly TestedRule[]>();

function rulesOn(entity: string): readonly TestedRule[] {
  return remembered(rulesOf, entity, () => ruleData.rules.filter(({ on }) => entity in on));
}

/** Whether one rule lets a change happen. */
function allows(rule: TestedRule, change: Change): boolean {
  const { record, old, way, situation } = change;
  switch (rule.kind) {
    case "check":
      return way.kind === "delete" || judge(rule.require, rule, situation, { record }) === true;
    case "guard":
      return (
        !rule.moments.some((moment) => occurs(moment, change)) ||
        judge(rule.require, rule, situation, {
          record,
          old,
          approvals: approvalsOf(change, rule),
        }) === true
      );
    case "clock": {
      const starts = occurs(rule.starts, change);
      const { condition } = rule;
      if (!starts || (condition && judge(condition, rule, situation, { record }) !== true))
        return true;
      // The holidays of a few years around the clock's are known to the application.
      if (rule.calendar !== undefined && !/^202[6-9]/.test(situation.at)) return false;
      return judge(rule.from, rule, situation, { record }) !== undefined;
    }
    case "retention": {
      const until = way.kind === "delete" ? keptUntil(rule, change) : "";
      return until !== undefined && situation.at.slice(0, 10) >= until;
    }
    case "rows":
      // What one sees cannot be changed into what one does not see: row-level security is in the way.
      return (
        way.kind === "create" ||
        way.kind === "delete" ||
        judge(rule.rows, rule, situation, { record }) === true
      );
    case "fields":
    case "control":
      return true;
    default:
      return rule satisfies never;
  }
}

/**
 * How many approvals count for a change: those of the record as it is, and none when the change makes it
 * another. The operation may change what does not depend on its input, and fill what was empty, but for
 * what the rule reads.
 */
function approvalsOf(
  { entity, way, situation, body, old, record }: Change,
  rule: GuardRule,
): number {
  const approved = situation.present.find(({ values }) => values["id"] === old["id"]);
  if (way.kind === "create" || approved === undefined) return 0;
  const isRead = (name: string): boolean =>
    rule.require.references.some(([root, field]) => root === "record" && field === name);
  const isOwn = (name: string): boolean => {
    const value = way.kind === "operate" ? way.data.sets[name] : undefined;
    if (value === undefined || isRead(name)) return false;
    const takesInput = value.references.some(([root]) => root === "input");
    return !takesInput || old[name] === undefined;
  };
  // Encrypting a value anew makes it another for the database.
  const isRewritten = (name: string): boolean =>
    rule.on[entity]?.includes("database") === true &&
    entityDefinition(entity).fields[name]?.encrypted === true &&
    (way.kind === "operate" ? name in way.data.sets : name in body);
  const isAsApproved = Object.keys(entityData(entity).fields).every(
    (name) => (record[name] === old[name] && !isRewritten(name)) || isOwn(name),
  );
  return isAsApproved ? (approved.approvals ?? 0) : 0;
}

/** The first day on which a record may be deleted. */
export function keptUntil(
  rule: RetentionRule,
  { situation, old }: Pick<Change, "situation" | "old">,
): string | undefined {
  const from = judge(rule.from, rule, situation, { record: old });
  const day = typeof from === "string" ? CalendarDay.parse(from.slice(0, 10)) : undefined;
  if (day === undefined) return undefined;
  const { years, months, days } = rule.keep;
  return new CalendarDay(day.plusMonths(years * 12 + months).number + days).toString();
}

/** Whether a moment occurs with a change. */
export function occurs(moment: RuleMoment, { way, record, old }: Change): boolean {
  if (moment === "create" || moment === "delete") return way.kind === moment;
  if (moment === "update") return way.kind !== "create" && way.kind !== "delete";
  return moment.enters.includes(String(record["state"])) && record["state"] !== old["state"];
}

/** Whether the request has the right form. */
function hasForm({ entity, way, body }: Change): boolean {
  const { validateNew, validateChange } = entityDefinition(entity);
  if (way.kind === "create") return validateNew(body);
  if (way.kind === "update") return way.direct || validateChange(body);
  return way.kind !== "operate" || way.operation.validate(body);
}

/** Whether the blueprint lets the actor ask for the change, whatever law says of it. */
function isReachable(change: Change): boolean {
  const { entity, way, situation, body, old, record } = change;
  const { fields, transitions } = entityData(entity);
  const { actor, present } = situation;
  const itself = present.find(({ values }) => values["id"] === old["id"]);
  if (way.kind !== "create" && (itself === undefined || !isSeen(itself, situation))) return false;
  const hidden = hiddenFields(entity, actor);
  const isAsked = way.kind === "create" || (way.kind === "update" && !way.direct);
  if (isAsked && Object.keys(body).some((name) => hidden.has(name))) return false;
  const from = String(old["state"]);
  const to = String(record["state"]);
  if (way.kind !== "create" && from !== to && transitions[from]?.includes(to) !== true)
    return false;
  if (way.kind === "operate" && !isPossible(way, change)) return false;
  return Object.entries(fields).every(([name, { references }]) => {
    const id = record[name];
    if (references === undefined || id === undefined || id === old[name]) return true;
    const target = present.find(
      ({ values, entity: of }) => of === references && values["id"] === id,
    );
    return target !== undefined && isSeen(target, situation);
  });
}

function isPossible(
  { operation, data }: Extract<Change["way"], { kind: "operate" }>,
  { situation: { at, actor }, old, body }: Change,
): boolean {
  if (operation.from !== undefined && !operation.from.includes(String(old["state"]))) return false;
  const seen: Values = { record: old, old, input: body, actor, at, today: at.slice(0, 10) };
  return data.require === undefined || evaluateExpression(data.require, seen) === true;
}

import { parametersOn } from "#core/pack/parameters-on";
import type { RuleExample } from "#core/pack/rule-format";
import { shiftBusinessDays, shiftDate } from "#core/pack/shift-date";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import type { Rule } from "#core/rule/rule";

/** What an example is run with besides itself. */
export interface ExampleSetting {
  /** The day on which an example takes place that does not say so, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly calendar: string;
  readonly isHoliday: (calendar: string, day: string) => boolean;
}

/** Runs one example of a rule with the interpreter and says what comes out, in the example's words. */
export function runExample(
  { definition: rule, expressions }: Rule,
  { given, expect }: RuleExample,
  { asOf, calendar, isHoliday }: ExampleSetting,
): string {
  const today = given.today ?? given.at?.slice(0, 10) ?? asOf;
  const at = given.at ?? `${today}T12:00:00Z`;
  const params = parametersOn(rule, today);
  // A clock starts with a record that is there already.
  const records = rule.kind === "clock" ? withRecord(rule.on, given) : given.records;
  const evaluate = (key: string): unknown => {
    const expression = expressions[key];
    const bindings = { ...given, records, approvals: given.approvals ?? 0, params, today, at };
    return expression && evaluateExpression(expression, bindings, { isHoliday });
  };
  switch (rule.kind) {
    case "invariant":
    case "guard":
    case "design":
      return evaluate("require") === true ? "allowed" : "refused";
    case "visibility":
      return expect === "shown" || expect === "hidden" || expect === "masked"
        ? evaluate("fields") === true
          ? "shown"
          : rule.mask === undefined
            ? "hidden"
            : "masked"
        : evaluate("rows") === true
          ? "allowed"
          : "refused";
    case "clock": {
      if (rule.if !== undefined && evaluate("if") !== true) return "nothing";
      const from = evaluate("from");
      if (typeof from !== "string") return "the time runs from nowhere: `from` is unknown";
      const { days, count } = rule.due;
      const day = from.slice(0, 10);
      const due =
        count === "business"
          ? shiftBusinessDays(day, days, (each) => isHoliday(calendar, each))
          : shiftDate(day, { days });
      return `due ${due}${from.slice(10)}`;
    }
    case "retention": {
      const from = evaluate("from");
      if (typeof from !== "string") return "kept for ever: `from` is unknown";
      return `kept until ${shiftDate(from.slice(0, 10), rule.keep)}`;
    }
    case "control":
    case "organisational":
      return "nothing";
    default:
      return rule satisfies never;
  }
}

/** The records of an example with the one that it is about, where it does not list that one itself. */
function withRecord(on: string, { record, records = {} }: RuleExample["given"]): typeof records {
  const concept = on.slice(on.lastIndexOf("/") + 1);
  const others = records[concept] ?? [];
  const isListed = others.some(({ id }) => id !== undefined && id === record?.["id"]);
  if (record === undefined || isListed) return records;
  return { ...records, [concept]: [record, ...others] };
}

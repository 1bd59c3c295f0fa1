import type { Change } from "#core/prove/mutate/change";
import type { ParameterValue } from "#core/pack/rule-format";
import type { Clause, Place, Subject } from "#core/prove/mutate/subject";
import { byOneUnit } from "#core/prove/mutate/by-one-unit";
import { coincidingStep } from "#core/prove/mutate/coinciding-step";
import { namesOf } from "#core/prove/mutate/names-of";
import { daysBeside } from "#core/prove/mutate/parameter-date";
import { quote, withCommas } from "#core/prove/mutate/say";
import { parameterType } from "#core/pack/parameter-type";

/**
 * The values of parameters, each on its own: numbers, dates and yes or no by one unit, lists by one
 * value, and the day from which a value holds. Those that no expression reads are left alone.
 */
export function parameterChanges(subject: Subject): readonly Change[] {
  const { definition } = subject.rule;
  return Object.entries(definition.parameters ?? {}).flatMap(([name, values]) => {
    const uses = usesOf(subject, name);
    if (uses.length === 0) return [];
    const moves = { since: sinceOf(values), values, name, uses, subject };
    return values.flatMap((value, index) =>
      othersOf(value, index, moves).map(({ operator, description, other }): Change => {
        const parameters = { ...definition.parameters, [name]: values.with(index, other) };
        return { operator, description, changed: { definition: { ...definition, parameters } } };
      }),
    );
  });
}

/** Where an expression reads a parameter. */
interface Use extends Place {
  readonly clause: Clause;
}

interface Moves {
  readonly subject: Subject;
  readonly name: string;
  readonly values: readonly ParameterValue[];
  readonly uses: readonly Use[];
  /** From when each of several values holds, for a sentence. */
  readonly since: (index: number) => string;
}

interface Other extends Pick<Change, "operator" | "description"> {
  readonly other: ParameterValue;
}

function othersOf(value: ParameterValue, index: number, moves: Moves): readonly Other[] {
  const which = `The parameter ${quote(moves.name)}${moves.since(index)}`;
  const others = valuesBeside(value, moves).map(({ operator = "threshold", to, how }) => ({
    operator,
    description: `${which} ${how ?? `is ${quoted(to)} instead of ${quoted(value.value)}`}`,
    other: { ...value, value: to },
  }));
  const dates = daysBeside(moves.values, index, moves.subject).map((from): Other => {
    const description = `The value ${quoted(value.value)} of the parameter ${quote(moves.name)} holds from ${from} on instead of ${value.from}`;
    return { operator: "date", description, other: { ...value, from } };
  });
  return [...others, ...dates];
}

interface Beside {
  readonly operator?: Change["operator"];
  readonly to: ParameterValue["value"];
  /** What is said of it, where it is more than the value. */
  readonly how?: string;
}

function valuesBeside({ value }: ParameterValue, { uses, subject }: Moves): readonly Beside[] {
  if (typeof value === "boolean") return [{ to: !value }];
  if (typeof value === "object") return listsBeside(value, uses, subject);
  const [use, ...more] = uses;
  const same = use && more.length === 0 ? coincidingStep(use.node, use.around) : undefined;
  return ([1, -1] as const).flatMap((step) => {
    const to = step === same ? undefined : byOneUnit(parameterType(value).kind, value, step);
    return to === undefined ? [] : [{ to }];
  });
}

/** A list with each of its values left out, and with one more that it could have. */
function listsBeside(
  list: readonly string[],
  uses: readonly Use[],
  subject: Subject,
): readonly Beside[] {
  const asked = uses.map(({ node, around: [outer], clause }) =>
    outer?.kind === "in-list" && outer.list === node
      ? namesOf(outer.value, clause, subject)
      : undefined,
  );
  const known = asked.find((names) => names !== undefined);
  const operator = known?.operator ?? "value";
  const more = known?.names.find((name) => !list.includes(name));
  const less = list.map((left) => {
    const to = list.filter((one) => one !== left);
    return { operator, to, how: `is without ${quote(left)}` };
  });
  if (more === undefined) return less;
  return [{ operator, to: [...list, more], how: `has ${quote(more)} as well` }, ...less];
}

function usesOf({ clauses }: Subject, name: string): readonly Use[] {
  return clauses.flatMap((clause) =>
    clause.places
      .filter(({ node }) => {
        return node.kind === "reference" && node.path[0] === "params" && node.path[1] === name;
      })
      .map(({ node, around }) => ({ node, around, clause })),
  );
}

function sinceOf(values: readonly ParameterValue[]): Moves["since"] {
  return (index) => {
    const from = values[index]?.from;
    if (values.length === 1) return "";
    return from === undefined ? " at first" : ` from ${from} on`;
  };
}

function quoted(value: ParameterValue["value"]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object"
    ? value.map((one) => quote(one)).join(", ")
    : withCommas(String(value));
}

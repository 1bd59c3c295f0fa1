import type { Change } from "#core/prove/mutate/change";
import type { Moment, RuleFile } from "#core/pack/rule-format";
import type { Subject } from "#core/prove/mutate/subject";
import { quote } from "#core/prove/mutate/say";

type Guard = Extract<RuleFile, { kind: "guard" }>;
type Clock = Extract<RuleFile, { kind: "clock" }>;

/** When a rule looks at a record: a moment less, a state more or less. */
export function momentChanges(subject: Subject): readonly Change[] {
  const { definition } = subject.rule;
  const states = Object.keys(subject.concept?.concept.states ?? {});
  if (definition.kind === "guard") return guardChanges(definition, states);
  return definition.kind === "clock" ? clockChanges(definition, states) : [];
}

function guardChanges(definition: Guard, states: readonly string[]): readonly Change[] {
  const moments = [definition.when].flat();
  const change = (description: string, when: readonly Moment[]): Change =>
    changeOf(description, { ...definition, when });
  return moments.flatMap((moment, index): readonly Change[] => {
    const dropped = change(
      `The rule is not checked ${sayMoment(moment)}`,
      moments.toSpliced(index, 1),
    );
    const others = enteredChanges(
      moment,
      states,
      "The rule is checked",
      "The rule is not checked",
    ).map(([description, enters]) => change(description, moments.with(index, { enters })));
    return moments.length > 1 ? [dropped].concat(others) : others;
  });
}

function clockChanges(definition: Clock, states: readonly string[]): readonly Change[] {
  const { starts, met, pauses } = definition;
  const started = enteredChanges(starts, states, "The time starts", "The time does not start").map(
    ([description, enters]) => changeOf(description, { ...definition, starts: { enters } }),
  );
  const ended = enteredChanges(met, states, "The duty is met", "The duty is not met").map(
    ([description, enters]) => changeOf(description, { ...definition, met: { enters } }),
  );
  const paused = pauses === undefined ? [] : listsBeside(pauses.while, states, 0);
  const stopped = paused.map(({ enters, name, isMore }) => {
    const does = isMore ? "stands still as well" : "does not stand still";
    const { pauses: _, ...rest } = definition;
    return changeOf(
      `The time ${does} in the state ${quote(name)}`,
      enters.length === 0 ? rest : { ...definition, pauses: { while: enters } },
    );
  });
  return [...started, ...ended, ...stopped];
}

function enteredChanges(
  moment: Moment,
  states: readonly string[],
  does: string,
  doesNot: string,
): readonly (readonly [description: string, enters: readonly string[]])[] {
  if (typeof moment === "string") return [];
  return listsBeside(moment.enters, states).map(({ enters, name, isMore }) => {
    const when = sayMoment({ enters: [name] });
    return [isMore ? `${does} ${when} as well` : `${doesNot} ${when}`, enters];
  });
}

interface Beside {
  readonly enters: readonly string[];
  readonly name: string;
  readonly isMore: boolean;
}

/** A list of states with the first that is not there, and without each of those that are. */
function listsBeside(
  list: readonly string[],
  states: readonly string[],
  least = 1,
): readonly Beside[] {
  const more = states.find((state) => !list.includes(state));
  const less = list.length > least ? list : [];
  return [
    ...(more === undefined ? [] : [{ enters: [...list, more], name: more, isMore: true }]),
    ...less.map((name) => ({ enters: list.filter((one) => one !== name), name, isMore: false })),
  ];
}

function changeOf(description: string, definition: RuleFile): Change {
  return { operator: "moment", description, changed: { definition } };
}

const said = { create: "is created", update: "is changed", delete: "is deleted" } as const;

function sayMoment(moment: Moment): string {
  if (typeof moment === "string") return `when a record ${said[moment]}`;
  return `when a record enters ${moment.enters.map((state) => quote(state)).join(" or ")}`;
}

import type { Change } from "#core/prove/mutate/change";
import type { RuleFile } from "#core/pack/rule-format";
import type { Subject } from "#core/prove/mutate/subject";
import { counted } from "#core/prove/mutate/counted";

/** The times that a clock or a retention rule gives, by one, within what the format of rules allows. */
export function durationChanges({ rule: { definition } }: Subject): readonly Change[] {
  if (definition.kind === "clock") return clockChanges(definition);
  return definition.kind === "retention" ? keepChanges(definition) : [];
}

function clockChanges(definition: Extract<RuleFile, { kind: "clock" }>): readonly Change[] {
  const { due, extension } = definition;
  const day = due.count === "business" ? "business day" : "day";
  const dues = beside(due.days).map((days) =>
    changeOf(`It is due after ${counted(days, day)} instead of ${due.days}`, {
      ...definition,
      due: { ...due, days },
    }),
  );
  if (extension === undefined) return dues;
  return [
    ...dues,
    ...beside(extension.days).map((days) =>
      changeOf(`The time can be extended by ${counted(days, "day")} instead of ${extension.days}`, {
        ...definition,
        extension: { ...extension, days },
      }),
    ),
    ...beside(extension.times).map((times) =>
      changeOf(`The time can be extended ${counted(times, "time")} instead of ${extension.times}`, {
        ...definition,
        extension: { ...extension, times },
      }),
    ),
  ];
}

function keepChanges(definition: Extract<RuleFile, { kind: "retention" }>): readonly Change[] {
  const { keep } = definition;
  return (["years", "months", "days"] as const).flatMap((unit) => {
    const others = keep[unit] === 0 ? [] : beside(keep[unit]);
    return others.map((many) =>
      changeOf(`It is kept for ${counted(many, unit.slice(0, -1))} instead of ${keep[unit]}`, {
        ...definition,
        keep: { ...keep, [unit]: many },
      }),
    );
  });
}

/** One more and one less, where that is something. */
function beside(many: number): readonly number[] {
  return [many + 1, many - 1].filter((other) => other > 0);
}

function changeOf(description: string, definition: RuleFile): Change {
  return { operator: "days", description, changed: { definition } };
}

import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import type { Proof } from "#core/prove/proof";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { applicationUuid, proverUuid } from "#core/evidence/oscal/assessed";

/** What the prover does, as the tasks of the plan. */
export const tasks = {
  property: {
    title: "Run the property of each rule",
    description:
      "Random cases on both sides of the rule's condition are sent to the built application. A property that never met the condition, or met it on one side only, counts as failed.",
  },
  design: {
    title: "Show the examples of each rule about the blueprint to its check",
    description:
      "What such a rule has to refuse, the check of the blueprint refuses before anything is built, and what it has to allow it allows. Nothing of the application enforces the rule, so nothing of it is left out.",
  },
  ablation: {
    title: "Leave the enforcement of each rule out",
    description:
      "The application is built without the enforcement of a rule that it enforces, layer by layer. The rule's property must fail, and the properties of unrelated rules must pass.",
  },
  mutation: {
    title: "Change each rule",
    description:
      "Comparisons, thresholds, days, roles, fields and dates of the rule are changed one at a time. An example or the property must notice.",
  },
  race: {
    title: "Send requests at the same time",
    description:
      "What holds only if requests do not overtake one another is tested with many of them at once, on a real PostgreSQL server.",
  },
} as const;

/** The name of a task. */
export type TaskName = keyof typeof tasks;

/** The tasks of a run: rules are not changed in one that was to leave that out. */
export function tasksOf({ scope }: Proof): readonly TaskName[] {
  return Object.keys(tasks)
    .filter(isTask)
    .filter((name) => name !== "mutation" || scope.mutants);
}

/** What is not done in a run, in plain words; undefined where all is. */
export function leftOut({ scope }: Proof): string | undefined {
  return scope.mutants
    ? undefined
    : "Changes of the rules were not tried: they were left out of this run.";
}

/** The UUID of a task, or of the activity that it consists of. */
export function taskUuid(what: "task" | "activity", name: TaskName, proof: Proof): string {
  return evidenceUuid(what, applicationUuid(proof), name);
}

function isTask(name: string): name is TaskName {
  return name in tasks;
}

/** Where an observation comes from: the prover, at one of the tasks of the plan. */
export function originOf(name: TaskName, proof: Proof): OscalObject {
  return {
    actors: [{ type: "tool", "actor-uuid": proverUuid(proof) }],
    "related-tasks": [{ "task-uuid": taskUuid("task", name, proof) }],
  };
}

import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import type { Proof } from "#core/prove/proof";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { proverUuid } from "#core/evidence/oscal/assessed";

/** What the prover does, as the tasks of the plan. */
export const tasks = {
  property: {
    title: "Run the property of each rule",
    description:
      "Random cases on both sides of the rule's condition are sent to the built application. A property that never met the condition, or met it on one side only, counts as failed.",
  },
  ablation: {
    title: "Leave the enforcement of each rule out",
    description:
      "The application is built without the rule's enforcement, layer by layer. The rule's property must fail, and the properties of unrelated rules must pass.",
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

/** The UUID of a task, or of the activity that it consists of. */
export function taskUuid(what: "task" | "activity", name: TaskName): string {
  return evidenceUuid(what, name);
}

/** Where an observation comes from: the prover, at one of the tasks of the plan. */
export function originOf(name: TaskName, proof: Proof): OscalObject {
  return {
    actors: [{ type: "tool", "actor-uuid": proverUuid(proof) }],
    "related-tasks": [{ "task-uuid": taskUuid("task", name) }],
  };
}

import { createHash } from "node:crypto";
import { application } from "#app";
import { remembered } from "#test/remembered";
import { ruleData } from "#test/rule-data";
import { samples } from "#test/samples";

/**
 * What was chosen before, as plain JSON by a key. Outlasts this module, so that one process that tests
 * many variants of an application chooses once; it may also be filled with what another one chose.
 */
const worker = globalThis as { ruleChoices?: Map<string, unknown> };

/** Everything on which choices depend: what the rules and the blueprint say, not how it is enforced. */
const world = digest([
  ruleData,
  samples,
  application.roles,
  application.entities.map(({ name, states, grants, operations }) => {
    return { name, states, grants, operations };
  }),
]);

/**
 * What a test of rules chose under a name, which says everything else on which the choice depends. It
 * must be JSON: numbers that pick a variation rather than what comes of it.
 */
export function rememberedChoices<Chosen>(name: readonly unknown[], choose: () => Chosen): Chosen {
  worker.ruleChoices ??= new Map();
  return remembered(worker.ruleChoices, `${world} ${digest(name)}`, choose) as Chosen;
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

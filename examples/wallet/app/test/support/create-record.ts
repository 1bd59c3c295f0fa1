import { application } from "#app";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { validBody } from "#test/arbitrary-record";
import { callersWith, hiddenFrom } from "#test/callers";
import { giveConsents } from "#test/give-consents";
import type { Answer, Caller, Harness } from "#test/harness-types";
import { bodySchema, entityNamed } from "#test/interface";

/** A record that a test has made. */
export interface Created {
  readonly entity: EntityDefinition;
  readonly id: string;
  /** Who made it. */
  readonly caller: Caller;
  /** What it was made with. */
  readonly body: Values;
  /** What the application answered. */
  readonly answer: Answer;
}

interface CreateOptions {
  readonly tenant?: string;
  /** The same seed makes the same bodies. */
  readonly seed?: number;
  /** Who makes it; whoever may do so when undefined. */
  readonly caller?: Caller;
}

/** The names of the entities of which some role may create records. */
export const creatable: readonly string[] = application.entities
  .filter((entity) => callersWith(entity, "create").length > 0)
  .map(({ name }) => name);

let seeds = 1000;

/**
 * Creates a record over the interface, and before it the records that it must refer to. Tries those
 * who may create it, each with few and with all fields, until the application accepts one.
 *
 * @throws Error with every refusal, when none was accepted
 */
export async function createRecord(
  harness: Harness,
  entityName: string,
  overrides: Values = {},
  { tenant = "one", seed = (seeds += 1), caller: only }: CreateOptions = {},
): Promise<Created> {
  const entity = entityNamed(entityName);
  const references = await createReferences(harness, entity, overrides, { tenant, seed });
  await giveConsents(harness, entityName, { ...references, ...overrides }, tenant);
  const refusals: string[] = [];
  const possible = only === undefined ? callersWith(entity, "create") : [only];
  for (const optional of ["none", "all", "any", "any", "any"] as const) {
    for (const candidate of possible) {
      const caller = { ...candidate, tenant };
      const without = hiddenFrom(caller, entity);
      const variation = seed + refusals.length * 7919;
      const generated = validBody(entityName, variation, { without, optional });
      const body = { ...generated, ...references, ...overrides };
      const answer = await harness.call(caller, "POST", `/v1/${entity.path}`, body);
      if (answer.status === 201) {
        return { entity, id: String(answer.body?.["id"]), caller, body, answer };
      }
      if (answer.status >= 500) throw new Error(JSON.stringify(harness.faults));
      refusals.push(`${caller.role}: ${answer.status} ${String(answer.body?.["detail"])}`);
    }
  }
  throw new Error(
    `Nobody could create a ${entityName}: ${[...new Set(refusals)].join("; ")}. ` +
      "Values that satisfy its rules belong in test/support/samples.ts.",
  );
}

async function createReferences(
  harness: Harness,
  { name, fields }: EntityDefinition,
  overrides: Values,
  { tenant, seed }: { readonly tenant: string; readonly seed: number },
): Promise<Values> {
  const { required = [] } = bodySchema(`New${name}`);
  const references: Record<string, unknown> = {};
  for (const [index, field] of required.entries()) {
    const target = fields[field]?.references;
    if (target === undefined || field in overrides) continue;
    const made = await createRecord(harness, target, {}, { tenant, seed: seed * 31 + index });
    references[field] = made.id;
  }
  return references;
}

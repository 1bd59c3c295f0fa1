import fc from "fast-check";
import type { Values } from "#platform/records/entity";
import { arbitraryValue } from "#test/arbitrary-value";
import { bodySchema, entityNamed } from "#test/interface";
import { samples } from "#test/samples";

interface RecordOptions {
  /** Fields that are left out. */
  readonly without?: ReadonlySet<string>;
  /** Which of the fields that may be left out are there: any, all or none. */
  readonly optional?: "any" | "all" | "none";
}

/** Bodies that create a record as far as their shape goes, without references to other records. */
export function arbitraryNew(
  entityName: string,
  { without = new Set(), optional = "any" }: RecordOptions = {},
): fc.Arbitrary<Values> {
  const { properties, required = [] } = bodySchema(`New${entityName}`);
  const { fields } = entityNamed(entityName);
  const own = Object.entries(properties).flatMap(([name, schema]) => {
    const field = fields[name];
    if (field === undefined || field.references !== undefined || without.has(name)) return [];
    if (optional === "none" && !required.includes(name)) return [];
    return [[name, arbitraryValue(field, schema)] as const];
  });
  const needed = own
    .map(([name]) => name)
    .filter((name) => optional === "all" || required.includes(name));
  return fc.record(Object.fromEntries(own), { requiredKeys: needed });
}

/** One body of those, the same for the same seed, with the values that rules ask for. */
export function validBody(entityName: string, seed = 1, options: RecordOptions = {}): Values {
  const [body = {}] = fc.sample(arbitraryNew(entityName, options), { seed, numRuns: 1 });
  const known = Object.entries(samples[entityName] ?? {}).filter(
    ([name]) => options.without?.has(name) !== true,
  );
  return { ...body, ...Object.fromEntries(known) };
}

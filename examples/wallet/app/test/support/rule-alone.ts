import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { entityDefinition } from "#test/rule-world";

/** A rule that a constraint of an entity's table may enforce. */
export interface CheckOf {
  readonly rule: string;
  readonly entity: string;
}

/**
 * Does some work while the database does not check a rule, so that what stands in front of it is seen
 * alone. Leaves the database empty, and checking again.
 */
export async function withoutCheck<Result>(
  app: Harness,
  check: CheckOf,
  work: () => Promise<Result>,
): Promise<Result> {
  const definition = await dropCheck(app, check);
  if (definition === undefined) return await work();
  try {
    return await work();
  } finally {
    await app.empty();
    const { table } = entityDefinition(check.entity);
    await app.database.asOwner.script(
      `alter table ${quoteName(table)} add constraint ${quoteName(check.rule)} ${definition}`,
    );
  }
}

/** Takes a rule's constraint away; returns what it said, undefined where there is none. */
export async function dropCheck(
  { database }: Harness,
  { rule, entity }: CheckOf,
): Promise<string | undefined> {
  const table = quoteName(entityDefinition(entity).table);
  const [found] = await database.asOwner.query<{ readonly definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = $1::regclass and conname = $2`,
    [table, rule],
  );
  if (found === undefined) return undefined;
  await database.asOwner.script(`alter table ${table} drop constraint ${quoteName(rule)}`);
  return found.definition;
}

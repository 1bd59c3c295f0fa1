import { application } from "#app";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { hider } from "#test/rule-seed";
import { entityDefinition, type Present } from "#test/rule-world";

/** Has the database hide from everyone the records of some entities that a test says are hidden. */
export async function hide({ database }: Harness, entities: readonly string[]): Promise<void> {
  const policies = entities.map(
    (entity) =>
      `create policy hidden_by_test on ${quoteName(entityDefinition(entity).table)} as restrictive
       for select to ${quoteName(application.databaseRole)} using (created_by <> '${hider}')`,
  );
  await database.asOwner.batch(policies.map((statement) => ({ statement })));
}

/** The entities of which a test hides a record. */
export function hiddenKinds(present: readonly Present[]): readonly string[] {
  const hidden = present.filter((one) => one.hidden === true);
  return [...new Set(hidden.map(({ entity }) => entity))];
}

/** Ends what `hide` began. */
export async function unhide({ database }: Harness, entities: readonly string[]): Promise<void> {
  const drops = entities.map(
    (entity) => `drop policy hidden_by_test on ${quoteName(entityDefinition(entity).table)}`,
  );
  await database.asOwner.batch(drops.map((statement) => ({ statement })));
}

import { application } from "#app";
import type { EntityDefinition, Grant } from "#platform/records/entity";
import type { Caller } from "#test/harness-types";

/** Everybody who can call: each role for each of its purposes. */
export const callers: readonly (Caller & { readonly purpose: string })[] = Object.entries(
  application.roles,
).flatMap(([role, { purposes }]) =>
  (purposes.length === 0 ? [""] : purposes).map((purpose) => ({ role, purpose })),
);

/** The fields that a caller does not see. */
export function hiddenFrom(
  { role, purpose = "" }: Caller,
  entity: EntityDefinition,
): ReadonlySet<string> {
  return new Set(entity.hidden[`${role}/${purpose}`]);
}

/** The fields that a caller does not see as they are: hidden or masked. */
export function unseenBy(caller: Caller, entity: EntityDefinition): ReadonlySet<string> {
  const { role, purpose = "" } = caller;
  const masked = Object.keys(entity.masked?.[`${role}/${purpose}`] ?? {});
  return new Set([...hiddenFrom(caller, entity), ...masked]);
}

/** Those who are granted something on an entity, the ones who see most of it first. */
export function callersWith(entity: EntityDefinition, grant: Grant): typeof callers {
  return callers
    .filter(({ role }) => !application.controls.access || entity.grants[grant].includes(role))
    .toSorted((a, b) => unseenBy(a, entity).size - unseenBy(b, entity).size);
}

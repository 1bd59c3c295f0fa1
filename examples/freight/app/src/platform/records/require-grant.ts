import type { Actor } from "#platform/authentication/actor";
import { forbidden } from "#platform/http/problems";
import type { EntityDefinition, Grant } from "#platform/records/entity";
import type { Platform } from "#platform/records/platform";

/** Refuses what the blueprint does not grant to the actor's role. */
export function requireGrant(
  platform: Platform,
  entity: EntityDefinition,
  actor: Actor,
  grant: Grant,
): void {
  if (!platform.controls.access || entity.grants[grant].includes(actor.role)) return;
  throw forbidden(`The role ${actor.role} may not ${grant} ${entity.name}.`);
}

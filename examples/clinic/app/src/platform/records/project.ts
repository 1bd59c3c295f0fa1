import type { Actor } from "#platform/authentication/actor";
import type { EntityDefinition, Values } from "#platform/records/entity";

const none: ReadonlySet<string> = new Set();

/** The fields that an actor does not see: by role and purpose. */
export function hiddenFields(entity: EntityDefinition, actor: Actor): ReadonlySet<string> {
  const hidden = entity.hidden[`${actor.role}/${actor.purpose}`];
  return hidden === undefined ? none : new Set(hidden);
}

/** A record without the fields that the actor does not see. */
export function project(entity: EntityDefinition, actor: Actor, record: Values): Values {
  const hidden = hiddenFields(entity, actor);
  if (hidden.size === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !hidden.has(name)));
}

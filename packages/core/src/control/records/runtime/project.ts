import type { Actor } from "#platform/authentication/actor";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { maskText, type Mask } from "#platform/records/mask";

const none: ReadonlySet<string> = new Set();
const unmasked: Readonly<Record<string, Mask>> = {};

/** The fields that an actor does not see: by role and purpose. */
export function hiddenFields(entity: EntityDefinition, actor: Actor): ReadonlySet<string> {
  const hidden = entity.hidden[`${actor.role}/${actor.purpose}`];
  return hidden === undefined ? none : new Set(hidden);
}

/** The fields of which an actor sees a part of each value only, by name. */
export function maskedFields(
  entity: EntityDefinition,
  actor: Actor,
): Readonly<Record<string, Mask>> {
  return entity.masked?.[`${actor.role}/${actor.purpose}`] ?? unmasked;
}

/** A record without the fields that the actor does not see, and with others masked. */
export function project(entity: EntityDefinition, actor: Actor, record: Values): Values {
  const hidden = hiddenFields(entity, actor);
  const masked = maskedFields(entity, actor);
  if (hidden.size === 0 && masked === unmasked) return record;
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => !hidden.has(name))
      .map(([name, value]) => {
        const mask = Object.hasOwn(masked, name) ? masked[name] : undefined;
        return [name, mask === undefined ? value : maskText(String(value), mask)];
      }),
  );
}

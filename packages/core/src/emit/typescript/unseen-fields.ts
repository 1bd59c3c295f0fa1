import type { Entity } from "#core/model/model";
import type { FieldsEnforcement } from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";

interface Mask {
  readonly first: number;
  readonly last: number;
}

/** What each role does not see for each purpose, by `role/purpose`; empty lists are left out. */
export function hiddenFields(
  entity: Entity,
  woven: Woven,
): Readonly<Record<string, readonly string[]>> {
  const hidden = new Map<string, Set<string>>();
  for (const { role, purpose, fields } of rulesOf(entity, woven).flatMap((rule) => rule.hidden)) {
    const key = `${role}/${purpose}`;
    hidden.set(key, new Set([...(hidden.get(key) ?? []), ...fields]));
  }
  return Object.fromEntries(
    [...hidden].filter(([, fields]) => fields.size > 0).map(([key, fields]) => [key, [...fields]]),
  );
}

/**
 * What each role sees masked for each purpose, by `role/purpose` and field. Where one rule hides what
 * another masks, it is hidden; of two masks, each takes away what it takes away.
 */
export function maskedFields(
  entity: Entity,
  woven: Woven,
): Readonly<Record<string, Readonly<Record<string, Mask>>>> {
  const hidden = hiddenFields(entity, woven);
  const masked: Record<string, Record<string, Mask>> = {};
  for (const { mask, masked: places } of rulesOf(entity, woven)) {
    if (mask === undefined) continue;
    for (const { role, purpose, fields } of places) {
      const key = `${role}/${purpose}`;
      for (const field of fields.filter((name) => hidden[key]?.includes(name) !== true)) {
        const other = masked[key]?.[field] ?? mask;
        const first = Math.min(mask.first, other.first);
        const last = Math.min(mask.last, other.last);
        masked[key] = { ...masked[key], [field]: { first, last } };
      }
    }
  }
  return masked;
}

function rulesOf(entity: Entity, { enforcements }: Woven): readonly FieldsEnforcement[] {
  return enforcements.filter(
    (item): item is FieldsEnforcement => item.kind === "fields" && item.entity === entity.name,
  );
}

import type { AppModel } from "#core/model/model";

/** The settings of controls that name roles, separated by commas. */
export const roleSettings: readonly (readonly [control: string, setting: string])[] = [
  ["audit-trail", "readers"],
  ["approval", "approvers"],
  ["consent", "recorders"],
  ["retention", "holders"],
  ["outbox", "managers"],
];

/** The settings of controls that name entities, separated by commas. */
export const entitySettings: readonly (readonly [control: string, setting: string])[] = [
  ["outbox", "events"],
];

/** The roles or entities that a blueprint's setting names; none when it does not say. */
export function namedRoles(
  { settings }: Pick<AppModel, "settings">,
  control: string,
  setting: string,
): readonly string[] {
  const value = settings[control]?.[setting];
  if (value === undefined) return [];
  return [
    ...new Set(
      String(value)
        .split(",")
        .map((name) => name.trim()),
    ),
  ];
}

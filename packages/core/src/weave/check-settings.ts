import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { isPossible, possibleHelp } from "#core/control/control-setting";
import { controls } from "#core/control/controls";
import { entitySettings, namedRoles, roleSettings } from "#core/control/named-roles";
import { guessHelp } from "#core/model/guess-help";
import { report } from "#core/weave/diagnostics";

/** Reports settings that no control has, and those with a value that they cannot have. */
export function checkSettings(document: BlueprintDocument): readonly Diagnostic[] {
  const { blueprint, positions } = document;
  const chosen = controls.flatMap((control) =>
    Object.entries(control.settings).flatMap(([setting, values]) => {
      const value = blueprint.settings[control.name]?.[setting];
      if (value === undefined || isPossible(values, value)) return [];
      const at = positions.value(["settings", control.name, setting]);
      const found = `\`${String(value)}\``;
      const help = possibleHelp(values, value);
      return [report("BYL1605", { control: control.name, setting, found }, { at, help })];
    }),
  );
  return [
    ...checkNames(document),
    ...chosen,
    ...roleSettings.flatMap((place) => checkNamed(document, place, "roles")),
    ...entitySettings.flatMap((place) => checkNamed(document, place, "entities")),
  ];
}

/** Reports controls without settings, and settings that their control does not have. */
function checkNames({ blueprint, positions }: BlueprintDocument): readonly Diagnostic[] {
  const known = new Map<string, readonly string[]>();
  const all = controls.flatMap(({ name, settings }) =>
    Object.keys(settings).map((setting) => [name, setting] as const),
  );
  for (const [control, setting] of [...all, ...roleSettings, ...entitySettings]) {
    known.set(control, [...(known.get(control) ?? []), setting]);
  }
  return Object.entries(blueprint.settings).flatMap(([control, settings]) => {
    const names = known.get(control);
    if (names === undefined) {
      const help = guessHelp(control, known.keys(), "controls with settings");
      const at = positions.key(["settings", control]);
      return [report("BYL1609", { path: control }, { at, help })];
    }
    return Object.keys(settings)
      .filter((setting) => !names.includes(setting))
      .map((setting) => {
        const help = guessHelp(setting, names, "settings");
        const at = positions.key(["settings", control, setting]);
        return report("BYL1609", { path: `${control}.${setting}` }, { at, help });
      });
  });
}

/** Reports names in a setting that are no roles, or no entities, of the blueprint. */
function checkNamed(
  { blueprint, positions }: BlueprintDocument,
  [control, setting]: (typeof roleSettings)[number],
  kind: "roles" | "entities",
): readonly Diagnostic[] {
  const known = Object.keys(blueprint[kind]);
  const at = positions.value(["settings", control, setting]);
  return namedRoles(blueprint, control, setting)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const help = guessHelp(name, known, kind);
      return report("BYL1605", { control, setting, found: `\`${name}\`` }, { at, help });
    });
}

import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { controls } from "#core/control/controls";
import { guessHelp } from "#core/model/guess-help";
import { report } from "#core/weave/diagnostics";

/** Reports settings of controls that have a value which the control does not know. */
export function checkSettings(document: BlueprintDocument): readonly Diagnostic[] {
  const { blueprint, positions } = document;
  const chosen = controls.flatMap((control) =>
    Object.entries(control.settings).flatMap(([setting, values]) => {
      const value = blueprint.settings[control.name]?.[setting];
      if (value === undefined || values.some((known) => known === value)) return [];
      const at = positions.value(["settings", control.name, setting]);
      const found = `\`${String(value)}\``;
      const help = guessHelp(String(value), values, "values");
      return [report("BYL1605", { control: control.name, setting, found }, { at, help })];
    }),
  );
  return [...chosen, ...checkReaders(document)];
}

/** Reports who is to read the audit trail and is no role. */
function checkReaders({ blueprint, positions }: BlueprintDocument): readonly Diagnostic[] {
  const readers = blueprint.settings["audit-trail"]?.["readers"];
  if (readers === undefined) return [];
  const roles = Object.keys(blueprint.roles);
  const at = positions.value(["settings", "audit-trail", "readers"]);
  return String(readers)
    .split(",")
    .map((name) => name.trim())
    .filter((name) => !roles.includes(name))
    .map((name) => {
      const help = guessHelp(name, roles, "roles");
      const parameters = { control: "audit-trail", setting: "readers", found: `\`${name}\`` };
      return report("BYL1605", parameters, { at, help });
    });
}

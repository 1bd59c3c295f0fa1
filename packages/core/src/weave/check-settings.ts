import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { controls } from "#core/control/controls";
import { guessHelp } from "#core/model/guess-help";
import { report } from "#core/weave/diagnostics";

/** Reports settings of controls that have a value which the control does not know. */
export function checkSettings({ blueprint, positions }: BlueprintDocument): readonly Diagnostic[] {
  return controls.flatMap((control) =>
    Object.entries(control.settings).flatMap(([setting, values]) => {
      const value = blueprint.settings[control.name]?.[setting];
      if (value === undefined || values.some((known) => known === value)) return [];
      const at = positions.value(["settings", control.name, setting]);
      const found = `\`${String(value)}\``;
      const help = guessHelp(String(value), values, "values");
      return [report("BYL1605", { control: control.name, setting, found }, { at, help })];
    }),
  );
}

import type { Setting } from "#core/control/control";
import type { AppModel } from "#core/model/model";
import { controls } from "#core/control/controls";

type Settings = Pick<AppModel, "settings">;

/** The value of a setting that is a choice: what the blueprint says, or the default. */
export function controlSetting({ settings }: Settings, control: string, setting: string): string {
  const values = settingOf(control, setting);
  if (!isChoice(values)) throw new Error(`${control}.${setting} is no choice`);
  return values.find((value) => value === settings[control]?.[setting]) ?? values[0];
}

/** The value of a setting that is a number: what the blueprint says, or the default. */
export function controlNumber(
  { settings }: Settings,
  control: string,
  setting: string,
): number | undefined {
  const values = settingOf(control, setting);
  if (isChoice(values)) throw new Error(`${control}.${setting} is no number`);
  const chosen = settings[control]?.[setting];
  return typeof chosen === "number" ? chosen : values.otherwise;
}

/** Whether a setting is one of several values. */
export function isChoice(setting: Setting): setting is Extract<Setting, readonly string[]> {
  return Array.isArray(setting);
}

function settingOf(control: string, setting: string): Setting {
  const found = controls.find(({ name }) => name === control)?.settings[setting];
  if (found === undefined) throw new Error(`the control ${control} has no setting ${setting}`);
  return found;
}

import type { Setting } from "#core/control/control";
import type { AppModel } from "#core/model/model";
import { controls } from "#core/control/controls";
import { guessHelp } from "#core/model/guess-help";

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

/** Whether a setting can have a value. */
export function isPossible(setting: Setting, value: string | number | boolean): boolean {
  if (isChoice(setting)) return setting.some((known) => known === value);
  return Number.isInteger(value) && Number(value) >= setting.least && Number(value) <= setting.most;
}

/** What a value of a setting can be, for whoever wrote another one. */
export function possibleHelp(setting: Setting, value: string | number | boolean): string {
  if (isChoice(setting)) return guessHelp(String(value), setting, "values");
  return `Write a whole number from ${setting.least} to ${setting.most}.`;
}

function settingOf(control: string, setting: string): Setting {
  const found = controls.find(({ name }) => name === control)?.settings[setting];
  if (found === undefined) throw new Error(`the control ${control} has no setting ${setting}`);
  return found;
}

import type { AppModel } from "#core/model/model";
import { controls } from "#core/control/controls";

/** The value of a control's setting: what the blueprint says, or the default. */
export function controlSetting(
  { settings }: Pick<AppModel, "settings">,
  control: string,
  setting: string,
): string {
  const values = controls.find(({ name }) => name === control)?.settings[setting];
  if (values === undefined) throw new Error(`the control ${control} has no setting ${setting}`);
  return values.find((value) => value === settings[control]?.[setting]) ?? values[0];
}

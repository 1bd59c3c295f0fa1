import type { Change } from "#core/prove/mutate/change";
import type { RuleFile } from "#core/pack/rule-format";
import type { Subject } from "#core/prove/mutate/subject";
import { isChoice } from "#core/control/control-setting";
import { controls } from "#core/control/controls";
import { quote } from "#core/prove/mutate/say";

/** What a rule sets: of a control, whether records are deleted, whether reasons are written down. */
export function settingChanges({ rule: { definition } }: Subject): readonly Change[] {
  if (definition.kind === "control") return controlChanges(definition);
  if (definition.kind === "retention" && definition.purge) {
    return [
      changeOf("Records are not deleted when their time is over", { ...definition, purge: false }),
    ];
  }
  if (definition.kind !== "clock" || definition.extension === undefined) return [];
  const { extension } = definition;
  const reason = !extension.reason;
  return [
    changeOf(`The time can be extended ${reason ? "with" : "without"} written reasons`, {
      ...definition,
      extension: { ...extension, reason },
    }),
  ];
}

type Control = Extract<RuleFile, { kind: "control" }>;
type Value = Control["settings"][string];

function controlChanges(definition: Control): readonly Change[] {
  return Object.entries(definition.settings).flatMap(([name, value]) =>
    othersOf(definition.control, name, value).map((other) =>
      changeOf(`The setting ${quote(name)} is ${sayValue(other)} instead of ${sayValue(value)}`, {
        ...definition,
        settings: { ...definition.settings, [name]: other },
      }),
    ),
  );
}

/** Yes for no, one more and one less, or the next of several values; none that the control refuses. */
function othersOf(control: string, name: string, value: Value): readonly Value[] {
  if (typeof value === "boolean") return [!value];
  const settings = controls.find((each) => each.name === control)?.settings ?? {};
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (typeof value === "number") {
    const { least = -Infinity, most = Infinity } =
      setting === undefined || isChoice(setting) ? {} : setting;
    return [value + 1, value - 1].filter((other) => other >= least && other <= most);
  }
  const choices: readonly string[] = setting !== undefined && isChoice(setting) ? setting : [];
  const other = choices[(choices.indexOf(value) + 1) % choices.length];
  return other === undefined || other === value ? [] : [other];
}

function sayValue(value: Value): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? quote(value) : String(value);
}

function changeOf(description: string, definition: RuleFile): Change {
  return { operator: "setting", description, changed: { definition } };
}

import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { isPossible, possibleHelp } from "#core/control/control-setting";
import { controls, ruleSettings } from "#core/control/controls";
import { guessHelp } from "#core/model/guess-help";
import { checkExamples } from "#core/pack/check-examples";
import type { Pack, PackConcept, PackRule } from "#core/pack/pack";
import { parameterType } from "#core/pack/parameter-type";
import { reportPack } from "#core/pack/report-pack";
import type { Moment } from "#core/pack/rule-format";
import { describeType } from "#core/rule/expression/describe-type";
import { sameType } from "#core/rule/expression/same-type";

/** Checks what a rule says beside its expressions: names, states, dates, parameters, examples. */
export function checkRule(
  packRule: PackRule,
  concept: PackConcept | undefined,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  return [
    ...checkSubject(packRule, concept, packs),
    ...checkDates(packRule),
    ...checkParameters(packRule),
    ...checkSettings(packRule, packs),
    ...checkLeaning(packRule, packs),
    ...(concept === undefined ? [] : checkMoments(packRule, concept)),
    ...checkExamples(packRule, concept, packs),
  ];
}

function checkSubject(
  { rule, positions }: PackRule,
  concept: PackConcept | undefined,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const known = packs.flatMap((pack) => Object.keys(pack.manifest.classifications));
  const checkClass = (name: string, path: readonly (string | number)[]): void => {
    if (known.includes(name)) return;
    const help = guessHelp(name, known, "classes");
    diagnostics.push(reportPack("BYL1311", { class: name }, { at: positions.value(path), help }));
  };
  if (rule.kind === "control") {
    for (const [index, name] of rule.protects.entries()) checkClass(name, ["protects", index]);
  }
  if (!("on" in rule)) return diagnostics;
  if (typeof rule.on !== "string") {
    checkClass(rule.on.class, ["on", "class"]);
    if (rule.kind === "visibility" && rule.rows !== undefined) {
      diagnostics.push(reportPack("BYL1319", {}, { at: positions.key(["rows"]) }));
    }
    return diagnostics;
  }
  if (concept === undefined) {
    const full = rule.on.includes("/");
    const concepts = packs.flatMap((pack) => pack.concepts);
    const names = concepts.map((each) => (full ? each.id : each.concept.concept));
    const help = guessHelp(rule.on, names, "concepts");
    const at = positions.value(["on"]);
    diagnostics.push(reportPack("BYL1310", { concept: rule.on }, { at, help }));
  }
  return diagnostics;
}

function checkDates({ rule, positions }: PackRule): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { from, to } = rule.holds ?? {};
  if (from !== undefined && to !== undefined && from > to) {
    diagnostics.push(reportPack("BYL1318", { from, to }, { at: positions.value(["holds", "to"]) }));
  }
  if (rule.kind === "retention" && rule.keep.years + rule.keep.months + rule.keep.days === 0) {
    diagnostics.push(reportPack("BYL1320", { rule: rule.id }, { at: positions.key(["keep"]) }));
  }
  return diagnostics;
}

function checkParameters({ rule, positions }: PackRule): readonly Diagnostic[] {
  return Object.entries(rule.parameters ?? {}).flatMap(([parameter, values]) => {
    const diagnostics: Diagnostic[] = [];
    for (const [index, { from, value }] of values.entries()) {
      const before = values[index - 1];
      if (before === undefined) continue;
      if (from === undefined || (before.from !== undefined && before.from >= from)) {
        const at = positions.value(["parameters", parameter, index, "from"]);
        diagnostics.push(reportPack("BYL1313", { parameter }, { at }));
      }
      const [found, expected] = [parameterType(value), parameterType(before.value)];
      if (sameType(found, expected)) continue;
      const at = positions.value(["parameters", parameter, index, "value"]);
      const described = { found: describeType(found), expected: describeType(expected) };
      diagnostics.push(reportPack("BYL1314", { parameter, ...described }, { at }));
    }
    return diagnostics;
  });
}

/** Reports settings that the control does not take from rules: they would change nothing. */
function checkSettings(
  { rule, positions }: PackRule,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  if (rule.kind !== "control") return [];
  const { control } = rule;
  const settings = controls.find(({ name }) => name === control)?.settings;
  const isKnown = packs.some((pack) => pack.controls.some(({ name }) => name === control));
  // That there is no such control is said once an application wants it.
  if (settings === undefined && !isKnown) return [];
  const names = ruleSettings[control] ?? [];
  return Object.entries(rule.settings).flatMap(([setting, value]) => {
    const values = names.includes(setting) ? settings?.[setting] : undefined;
    if (values === undefined) {
      const at = positions.key(["settings", setting]);
      const help = guessHelp(setting, names, "settings");
      return [reportPack("BYL1335", { control, setting, value: "" }, { at, help })];
    }
    if (isPossible(values, value)) return [];
    const at = positions.value(["settings", setting]);
    const told = { control, setting, value: ` to ${JSON.stringify(value)}` };
    return [reportPack("BYL1335", told, { at, help: possibleHelp(values, value) })];
  });
}

/** Reports rules that this one leans on and that are not there, or that are this one. */
function checkLeaning(
  { rule, positions }: PackRule,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const known = packs.flatMap((pack) => pack.rules.map((each) => each.rule.id));
  return rule.leansOn.flatMap((name, index) => {
    if (name !== rule.id && known.includes(name)) return [];
    const at = positions.value(["leansOn", index]);
    if (name === rule.id) return [reportPack("BYL1336", { name, problem: "is this rule" }, { at })];
    const help = guessHelp(name, known, "rules");
    return [reportPack("BYL1336", { name, problem: "does not exist" }, { at, help })];
  });
}

function checkMoments({ rule, positions }: PackRule, concept: PackConcept): readonly Diagnostic[] {
  const names = Object.keys(concept.concept.states ?? {});
  const unknown = (states: readonly string[], path: readonly (string | number)[]): Diagnostic[] =>
    states.flatMap((state, index) => {
      if (names.includes(state)) return [];
      const at = positions.value([...path, index]);
      const help = guessHelp(state, names, "states");
      return [reportPack("BYL1312", { concept: concept.id, state }, { at, help })];
    });
  const moment = (value: Moment, path: readonly (string | number)[]): readonly Diagnostic[] =>
    typeof value === "string" ? [] : unknown(value.enters, [...path, "enters"]);
  if (rule.kind === "guard") {
    return isList(rule.when)
      ? rule.when.flatMap((each, index) => moment(each, ["when", index]))
      : moment(rule.when, ["when"]);
  }
  if (rule.kind !== "clock") return [];
  return [
    ...moment(rule.starts, ["starts"]),
    ...moment(rule.met, ["met"]),
    ...unknown(rule.pauses?.while ?? [], ["pauses", "while"]),
  ];
}

function isList(when: Moment | readonly Moment[]): when is readonly Moment[] {
  return Array.isArray(when);
}

import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { showValue } from "#core/blueprint/show-value";
import { guessHelp } from "#core/model/guess-help";
import { lookup } from "#core/model/lookup";
import { actorType } from "#core/pack/actor-type";
import { consentType } from "#core/pack/consent-type";
import type { Pack, PackConcept, PackRule } from "#core/pack/pack";
import { recordType } from "#core/pack/record-type";
import { reportPack } from "#core/pack/report-pack";
import type { ExampleValue, RuleExample, RuleFile } from "#core/pack/rule-format";
import type { ExpressionType } from "#core/rule/expression/types";

type Path = readonly (string | number)[];

/** Checks that examples name real fields, expect what their kind can give, and show both sides. */
export function checkExamples(
  { rule, positions }: PackRule,
  concept: PackConcept | undefined,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const names = (
    given: Readonly<Record<string, unknown>> | undefined,
    known: readonly string[],
    path: Path,
    where: string,
  ): void => {
    for (const name of Object.keys(given ?? {})) {
      if (known.includes(name)) continue;
      const at = positions.key([...path, name]);
      const help = guessHelp(name, known, "names");
      diagnostics.push(reportPack("BYL1316", { name, where }, { at, help }));
    }
  };
  const fields = (
    given: Readonly<Record<string, ExampleValue>> | undefined,
    types: Readonly<Record<string, ExpressionType>>,
    path: Path,
    where: string,
  ): void => {
    names(given, Object.keys(types), path, where);
    for (const [name, value] of Object.entries(given ?? {})) {
      const type = lookup(types, name);
      const expected = type && misfit(type, value);
      if (expected === undefined) continue;
      const at = positions.value([...path, name]);
      const parameters = { name, found: showValue(value), expected };
      diagnostics.push(reportPack("BYL1324", parameters, { at }));
    }
  };
  const values = (
    given: Readonly<Record<string, ExampleValue>> | undefined,
    { concept: file, id }: PackConcept,
    path: Path,
  ): void => {
    const type = recordType(file.concept, file.fields, file.relations);
    fields(given, type.fields, path, `\`${id}\``);
  };
  const possible = [...expectations(rule), ...(rule.kind === "clock" ? ["nothing"] : [])];
  for (const [index, { given, expect }] of rule.examples.entries()) {
    const path: Path = ["examples", index, "given"];
    if (concept !== undefined) {
      values(given.record, concept, [...path, "record"]);
      values(given.old, concept, [...path, "old"]);
    }
    if (actorType.kind === "record") {
      names(given.actor, Object.keys(actorType.fields), [...path, "actor"], "an actor");
    }
    names(given.field, ["name", "class", "entity", "path"], [...path, "field"], "a field");
    const concepts = packs.flatMap((pack) => pack.concepts);
    const short = concepts.map((each) => each.concept.concept);
    names(given.records, [...short, "consents"], [...path, "records"], "no pack: the concept");
    for (const [name, records] of Object.entries(given.records ?? {})) {
      for (const [row, consent] of name === "consents" ? records.entries() : []) {
        fields(consent, consentType.fields, [...path, "records", name, row], "a consent");
      }
      const other = concepts.find((each) => each.concept.concept === name);
      if (other === undefined) continue;
      for (const [row, record] of records.entries()) {
        values(record, other, [...path, "records", name, row]);
      }
    }
    const found = expectedWord(expect);
    if (possible.includes(found)) continue;
    const at = positions.value(["examples", index, "expect"]);
    const help =
      possible.length === 0
        ? "A rule of this kind needs no examples."
        : `Write one of ${possible.map((word) => `\`${word}\``).join(", ")}.`;
    diagnostics.push(reportPack("BYL1317", { kind: rule.kind, found }, { at, help }));
  }
  for (const what of missingSides(rule)) {
    const at = positions.key(rule.examples.length > 0 ? ["examples"] : ["kind"]);
    const help = "Add one at the boundary, where the smallest change would turn the result.";
    diagnostics.push(
      rule.status === "in-force"
        ? reportPack("BYL1315", { rule: rule.id, what }, { at, help })
        : reportPack("BYL1323", { rule: rule.id, status: rule.status, what }, { at, help }),
    );
  }
  return diagnostics;
}

/** What an example's value must be, when it is not that; a value left out is always possible. */
function misfit(type: ExpressionType, value: ExampleValue): string | undefined {
  const fits = (form: RegExp): boolean => typeof value === "string" && form.test(value);
  if (value === null) return undefined;
  switch (type.kind) {
    case "bool":
      return typeof value === "boolean" ? undefined : "`true` or `false`";
    case "int":
      return Number.isSafeInteger(value) ? undefined : "a whole number";
    case "dec":
      return fits(/^-?\d+(\.\d+)?$/) ? undefined : 'a decimal in quotation marks, such as `"0.50"`';
    case "string":
      return typeof value === "string" ? undefined : "a text; put it into quotation marks";
    case "date":
      return fits(/^\d{4}-\d{2}-\d{2}$/) ? undefined : "a day as `2026-01-31`";
    case "timestamp":
      return fits(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
        ? undefined
        : "a moment as `2026-01-31T09:30:00Z`";
    case "list":
    case "record":
      return undefined;
    default:
      return type satisfies never;
  }
}

function expectedWord(expect: RuleExample["expect"]): string {
  if (typeof expect === "string") return expect;
  return "due" in expect ? "due" : "keepUntil";
}

/** What an example of a rule can expect. */
function expectations(rule: RuleFile): readonly string[] {
  switch (rule.kind) {
    case "invariant":
    case "guard":
    case "design":
      return ["allowed", "refused"];
    case "visibility":
      return [
        ...(rule.rows === undefined ? [] : ["allowed", "refused"]),
        ...(rule.fields === undefined
          ? []
          : ["shown", rule.mask === undefined ? "hidden" : "masked"]),
      ];
    case "clock":
      return ["due"];
    case "retention":
      return ["keepUntil"];
    case "control":
    case "organisational":
      return [];
    default:
      return rule satisfies never;
  }
}

const sides: Readonly<Record<string, string>> = {
  allowed: "obeys it (`expect: allowed`)",
  refused: "breaks it (`expect: refused`)",
  shown: "shows a field (`expect: shown`)",
  hidden: "hides a field (`expect: hidden`)",
  masked: "masks a field (`expect: masked`)",
  due: "says when something is due (`expect: { due: … }`)",
  keepUntil: "says until when a record is kept (`expect: { keepUntil: … }`)",
};

function missingSides(rule: RuleFile): readonly string[] {
  const shown = new Set(rule.examples.map(({ expect }) => expectedWord(expect)));
  return expectations(rule)
    .filter((word) => !shown.has(word))
    .map((word) => sides[word] ?? word);
}

import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { guessHelp } from "#core/model/guess-help";
import { actorType } from "#core/pack/actor-type";
import type { Pack, PackConcept, PackRule } from "#core/pack/pack";
import { recordType } from "#core/pack/record-type";
import { reportPack } from "#core/pack/report-pack";
import type { RuleExample, RuleFile } from "#core/pack/rule-format";

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
  const possible = expectations(rule);
  for (const [index, { given, expect }] of rule.examples.entries()) {
    const path: Path = ["examples", index, "given"];
    if (concept !== undefined) {
      const fields = fieldNames(concept);
      names(given.record, fields, [...path, "record"], `\`${concept.id}\``);
      names(given.old, fields, [...path, "old"], `\`${concept.id}\``);
    }
    if (actorType.kind === "record") {
      names(given.actor, Object.keys(actorType.fields), [...path, "actor"], "an actor");
    }
    names(given.field, ["name", "class", "entity"], [...path, "field"], "a field");
    const concepts = packs.flatMap((pack) => pack.concepts);
    const short = concepts.map((each) => each.concept.concept);
    names(given.records, short, [...path, "records"], "no pack: the concept");
    for (const [name, records] of Object.entries(given.records ?? {})) {
      const other = concepts.find((each) => each.concept.concept === name);
      if (other === undefined) continue;
      for (const [row, record] of records.entries()) {
        names(record, fieldNames(other), [...path, "records", name, row], `\`${other.id}\``);
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

function fieldNames({ concept }: PackConcept): readonly string[] {
  return Object.keys(recordType(concept.concept, concept.fields, concept.relations).fields);
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
        ...(rule.fields === undefined ? [] : ["shown", "hidden"]),
      ];
    case "clock":
      return ["due"];
    case "retention":
      return ["keepUntil"];
    case "control":
    case "organisational":
      return [];
  }
}

const sides: Readonly<Record<string, string>> = {
  allowed: "obeys it (`expect: allowed`)",
  refused: "breaks it (`expect: refused`)",
  shown: "shows a field (`expect: shown`)",
  hidden: "hides a field (`expect: hidden`)",
  due: "says when something is due (`expect: { due: … }`)",
  keepUntil: "says until when a record is kept (`expect: { keepUntil: … }`)",
};

function missingSides(rule: RuleFile): readonly string[] {
  const shown = new Set(rule.examples.map(({ expect }) => expectedWord(expect)));
  return expectations(rule)
    .filter((word) => !shown.has(word))
    .map((word) => sides[word] ?? word);
}

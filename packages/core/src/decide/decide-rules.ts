import type { BlueprintDocument } from "#core/blueprint/blueprint";
import { coversJurisdiction } from "#core/decide/covers-jurisdiction";
import { decideRule } from "#core/decide/decide-rule";
import type { Decision } from "#core/decide/decision";
import { reportDecision } from "#core/decide/report-decision";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { guessHelp } from "#core/model/guess-help";
import type { AppModel } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";

/** One decision a rule, and what keeps the application from being built. */
interface Decided {
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides for each rule of the packs whether it applies to an application, and why: by its status
 * and dates, the jurisdictions, the data that the app keeps, the answers to the packs' questions and
 * the recorded decisions. Nothing is guessed: an open question is an error (`BYL1401` to `BYL1406`).
 *
 * @example
 * ```ts
 * import { compileRules, decideRules, loadPack, parseBlueprint, resolveModel } from "@bylaw/core";
 *
 * const pack = (await loadPack({ folder: "packs/library" })).value;
 * const document = parseBlueprint("bylaw: 1\napp: library\n", "blueprint.yaml").value;
 * if (pack !== undefined && document !== undefined) {
 *   const model = resolveModel(document, [pack]).value;
 *   const rules = compileRules([pack]).value;
 *   if (model && rules) decideRules(model, document, rules, [pack]).decisions;
 * }
 * ```
 */
export function decideRules(
  model: AppModel,
  document: BlueprintDocument,
  rules: readonly Rule[],
  packs: readonly Pack[],
): Decided {
  const decisions = rules.map((rule) => decideRule(rule, { model, document, packs }));
  const diagnostics = [
    ...checkJurisdictions(model, document, packs),
    ...checkRecorded(document, rules),
    ...askQuestions(decisions, document, packs),
  ];
  return { decisions, diagnostics };
}

function checkJurisdictions(
  model: AppModel,
  document: BlueprintDocument,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  return packs.flatMap(({ name, manifest }) => {
    if (manifest.jurisdictions.length === 0) return [];
    if (model.jurisdictions.length === 0) {
      const at = document.positions.key(["packs"]);
      const help = `Write \`jurisdictions: [${manifest.jurisdictions.join(", ")}]\`, or the ones in which the app is used.`;
      return [reportDecision("BYL1404", { pack: name }, { at, help })];
    }
    const reached = manifest.jurisdictions.some((law) =>
      model.jurisdictions.some((place) => coversJurisdiction(law, place)),
    );
    if (reached) return [];
    const at = document.positions.value(["jurisdictions"]);
    const help = `It states the law of ${manifest.jurisdictions.join(", ")}.`;
    const jurisdictions = model.jurisdictions.join(", ");
    return [reportDecision("BYL1405", { pack: name, jurisdictions }, { at, help })];
  });
}

function checkRecorded(
  { blueprint, positions }: BlueprintDocument,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  return Object.keys(blueprint.decisions).flatMap((id) => {
    const at = positions.key(["decisions", id]);
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) {
      const help = guessHelp(
        id,
        rules.map((each) => each.id),
        "rules",
      );
      return [reportDecision("BYL1402", { rule: id }, { at, help })];
    }
    const { definition } = rule;
    if (definition.kind === "control" && definition.addressable) return [];
    return [reportDecision("BYL1403", { rule: id }, { at, rule: id })];
  });
}

function askQuestions(
  decisions: readonly Decision[],
  document: BlueprintDocument,
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const facts = new Map(packs.flatMap((pack) => Object.entries(pack.manifest.facts)));
  const open = decisions.filter(({ outcome }) => outcome === "unknown");
  const unsettled = open
    .filter(({ questions }) => questions.length === 0)
    .map(({ rule }) =>
      reportDecision(
        "BYL1406",
        { rule: rule.id },
        { at: rule.positions.value(["applies"]), rule: rule.id },
      ),
    );
  const asked = [...new Set(open.flatMap(({ questions }) => questions))];
  const questions = asked.map((fact) => {
    const hanging = open.filter((decision) => decision.questions.includes(fact));
    const rules = hanging.map(({ rule }) => rule.id).join(", ");
    const { question = "", help = "", type = "bool" } = facts.get(fact) ?? {};
    const example = { bool: "true` or `false", int: "0", string: "…" }[type];
    const write = `Write \`${fact}: ${example}\` under \`facts:\`.`;
    const at = document.positions.key(["facts"]);
    const place = { at, help: help === "" ? write : `${write} ${help}` };
    return reportDecision("BYL1401", { fact, question, rules }, place);
  });
  return [...unsettled, ...questions];
}

import type { BlueprintDocument } from "#core/blueprint/blueprint";
import { appValue } from "#core/decide/app-value";
import { coversJurisdiction } from "#core/decide/covers-jurisdiction";
import type { Decision, Outcome } from "#core/decide/decision";
import { isClassWithin } from "#core/model/is-class-within";
import { factsOf, settlingFacts } from "#core/decide/settling-facts";
import type { Position } from "#core/diagnostic/diagnostic";
import { lookup } from "#core/model/lookup";
import type { AppModel, Entity } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import type { Rule } from "#core/rule/rule";

/** What a decision rests on besides the rule itself. */
interface Circumstances {
  readonly model: AppModel;
  readonly document: BlueprintDocument;
  readonly packs: readonly Pack[];
}

/** Decides whether one rule applies; the first ground against it, in the order of the law, is given. */
export function decideRule(rule: Rule, circumstances: Circumstances): Decision {
  const subjects = findSubjects(rule, circumstances.model);
  const decide = (
    outcome: Outcome,
    reason: string,
    because: readonly Position[] = [],
    questions: readonly string[] = [],
  ): Decision => ({
    rule,
    outcome,
    reason,
    because,
    entities: subjects.entities.map(({ name }) => name),
    questions,
  });
  const against =
    notInForce(rule, circumstances.model.asOf) ??
    elsewhere(rule, circumstances) ??
    subjects.missing;
  if (against !== undefined) return { ...decide("not-applicable", against), entities: [] };

  const { document } = circumstances;
  const grounds = subjects.entities.map(({ origin }) => origin);
  const condition = checkCondition(rule, circumstances);
  const because = [...grounds, ...condition.because];
  if (condition.result === false) {
    return { ...decide("not-applicable", condition.reason, condition.because), entities: [] };
  }
  if (condition.result !== true) {
    return decide("unknown", condition.reason, because, condition.questions);
  }
  const recorded = lookup(document.blueprint.decisions, rule.id);
  if (recorded !== undefined && rule.definition.kind === "control" && rule.definition.addressable) {
    const { decidedBy, decidedOn, rationale, alternative } = recorded;
    const reason = `Switched off by ${decidedBy} on ${decidedOn}: ${rationale} Instead: ${alternative}`;
    return decide("switched-off", reason, [document.positions.key(["decisions", rule.id])]);
  }
  const reasons = [subjects.reason, condition.reason].filter((reason) => reason !== "");
  const reason = reasons.length > 0 ? reasons.join(" ") : `The pack ${rule.pack} is in use.`;
  return decide("applies", reason, because.length > 0 ? because : [packLine(circumstances)]);
}

function packLine({ document }: Circumstances): Position {
  return document.positions.key(["packs"]);
}

function notInForce({ definition }: Rule, asOf: string): string | undefined {
  const { status, holds } = definition;
  if (status === "vacated") {
    return `The provision was vacated${holds?.to === undefined ? "" : ` and held until ${holds.to}`}.`;
  }
  if (status === "proposed") return `The provision is only proposed as of ${asOf}.`;
  if (holds?.from !== undefined && holds.from > asOf) {
    return `It does not hold yet: it starts on ${holds.from}, and the law is read as of ${asOf}.`;
  }
  if (holds?.to !== undefined && holds.to < asOf) {
    return `It no longer holds: it ended on ${holds.to}, and the law is read as of ${asOf}.`;
  }
  return undefined;
}

function elsewhere(rule: Rule, { model, packs }: Circumstances): string | undefined {
  const pack = packs.find(({ name }) => name === rule.pack);
  const laws = pack?.manifest.jurisdictions ?? [];
  if (laws.length === 0) return undefined;
  const reached = laws.some((law) =>
    model.jurisdictions.some((place) => coversJurisdiction(law, place)),
  );
  if (reached) return undefined;
  const places =
    model.jurisdictions.length === 0 ? "no jurisdiction" : model.jurisdictions.join(", ");
  return `It is law of ${laws.join(", ")}, and the app is used in ${places}.`;
}

interface Subjects {
  readonly entities: readonly Entity[];
  readonly reason: string;
  /** Why the rule has nothing to speak of, when that is so. */
  readonly missing: string | undefined;
}

/** The entities that a rule speaks of. */
function findSubjects({ definition, concept }: Rule, { entities }: AppModel): Subjects {
  if (concept !== undefined) {
    const found = entities.filter((entity) => entity.concept === concept);
    const names = found.map(({ name }) => name).join(", ");
    return {
      entities: found,
      reason: `${names} ${found.length === 1 ? "is" : "are"} a ${concept}.`,
      missing: found.length > 0 ? undefined : `No entity is a ${concept}.`,
    };
  }
  const classes =
    definition.kind === "control"
      ? definition.protects
      : definition.kind === "visibility" && typeof definition.on !== "string"
        ? [definition.on.class]
        : [];
  if (classes.length === 0) return { entities: [], reason: "", missing: undefined };
  const found = entities.filter(({ fields }) =>
    fields.some((field) => classes.some((name) => isClassWithin(field.class, name))),
  );
  const wanted = classes.join(" or ");
  return {
    entities: found,
    reason: `${found.map(({ name }) => name).join(", ")} ${found.length === 1 ? "holds" : "hold"} data of the class ${wanted}.`,
    missing: found.length > 0 ? undefined : `No field is of the class ${wanted}.`,
  };
}

interface Condition {
  readonly result: unknown;
  readonly reason: string;
  readonly because: readonly Position[];
  readonly questions: readonly string[];
}

/** Evaluates `applies`; facts that nobody answered stay missing. */
function checkCondition(rule: Rule, { model, document, packs }: Circumstances): Condition {
  const { applies } = rule.expressions;
  if (applies === undefined) return { result: true, reason: "", because: [], questions: [] };
  const app = appValue(model);
  const evaluate = (facts: AppModel["facts"]): unknown =>
    evaluateExpression(applies, { facts, app, jurisdictions: model.jurisdictions });
  const used = [...factsOf(applies)].filter((name) => Object.hasOwn(model.facts, name));
  const because = used.map((name) => document.positions.value(["facts", name]));
  let result = evaluate(model.facts);
  let questions: readonly string[] = [];
  if (typeof result !== "boolean") {
    ({ questions, result } = settlingFacts(applies, model.facts, packs, evaluate));
  }
  const answers = used.map((name) => `facts.${name} is ${JSON.stringify(model.facts[name])}`);
  const given = answers.length === 0 ? "" : ` (${answers.join(", ")})`;
  const source = `\`${applies.source.trim()}\``;
  const open = questions.map((name) => `facts.${name}`).join(" and ");
  const reason =
    result === true
      ? `The condition ${source} is met${given}.`
      : result === false
        ? `The condition ${source} is not met${given}.`
        : `The condition ${source} hangs on ${open === "" ? "missing data" : open}, not answered yet.`;
  return { result, reason, because, questions };
}

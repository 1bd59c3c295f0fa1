import { basename } from "node:path";
import type { Decision } from "#core/decide/decision";
import type { Judgement } from "#core/prove/judge-trial";
import type { Place, Problem, RuleProof, Status } from "#core/prove/proof";
import { report } from "#core/prove/diagnostics";

/** What is known of a rule that was tried: the judgement and where it is enforced. */
export interface TriedRule extends Judgement {
  readonly enforcedAt: readonly Place[];
  /** When it was tried, as an instant in UTC. */
  readonly triedAt: string;
}

/** What the evidence says of one rule; `tried` is undefined where there is nothing to try. */
export function ruleProof(decision: Decision, tried: TriedRule | undefined): RuleProof {
  const { rule, entities, outcome, because } = decision;
  const { id, pack, definition } = rule;
  const { kind, title, source, holds = {}, notEncoded, reviewed } = definition;
  const problems = [...(tried?.problems ?? []), ...openQuestions(decision)];
  const { status, reason } = statusOf(decision, tried, problems);
  return {
    rule: id,
    pack,
    kind,
    title,
    citation: source.citation,
    ...(source.url !== undefined && { url: source.url }),
    says: source.says,
    status,
    reason,
    decision: {
      outcome,
      reason: decision.reason,
      because: because.map(({ file, line }) => `${basename(file)}:${line}`),
    },
    review: reviewed,
    holds,
    notEncoded,
    entities,
    ...(definition.kind === "organisational" && {
      duty: {
        duty: definition.duty,
        evidence: definition.evidence,
        ...(definition.every !== undefined && { every: definition.every }),
      },
    }),
    enforcedAt: tried?.enforcedAt ?? [],
    ...(tried?.property && { property: tried.property }),
    ...(tried && { triedAt: tried.triedAt }),
    ablations: tried?.ablations ?? [],
    ...(tried?.mutation && { mutation: tried.mutation }),
    problems,
  };
}

function statusOf(
  { outcome, reason, rule }: Decision,
  tried: TriedRule | undefined,
  problems: readonly Problem[],
): { readonly status: Status; readonly reason: string } {
  switch (outcome) {
    case "not-applicable":
    case "switched-off":
      return { status: "not applicable", reason };
    case "unknown":
      return { status: "unproven", reason };
    case "applies":
      break;
    default:
      return outcome satisfies never;
  }
  if (rule.definition.kind === "organisational") {
    return { status: "organisational", reason: "People must do it: see the checklist." };
  }
  const [first] = problems;
  if (first !== undefined) return { status: "unproven", reason: first.message };
  if (tried === undefined) return { status: "unproven", reason: "It was not tried in this run." };
  const { definition } = rule;
  const dependsOn = definition.kind === "control" ? definition.dependsOn : undefined;
  if (dependsOn !== undefined) {
    const { variable, says } = dependsOn;
    return {
      status: "configured",
      reason: `Its property passes, and fails without the control; it depends on ${variable}, without which the application does not start. ${says}`,
    };
  }
  if (definition.kind === "design") {
    return {
      status: "enforced",
      reason: "The check of the blueprint refuses what breaks it, as its examples show.",
    };
  }
  const layers = tried.ablations.map(({ layer }) => layer).filter((layer) => layer !== "all");
  const where = layers.length > 1 ? `each of its layers (${layers.join(", ")})` : "its enforcement";
  return {
    status: "enforced",
    reason: `Its property passes on the application, and fails when ${where} is taken away.`,
  };
}

function openQuestions({ outcome, rule, questions }: Decision): readonly Problem[] {
  if (outcome !== "unknown") return [];
  return questions.map((question) => {
    const { code, message, help } = report("BYL1813", { rule: rule.id, question });
    return { code, message, ...(help !== undefined && { help }) };
  });
}

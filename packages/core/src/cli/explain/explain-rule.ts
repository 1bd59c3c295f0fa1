import type { ExplainedRule } from "#core/cli/explain/explained";
import type { Decision } from "#core/decide/decision";
import type { FileTree } from "#core/emit/file-tree";
import type { Enforcement } from "#core/weave/enforcement";
import { findMentions } from "#core/cli/explain/find-mentions";

/** Follows a rule from its citation to the application's files. */
export function explainRule(
  { rule, outcome, reason, because, entities }: Decision,
  enforcements: readonly Enforcement[],
  files: FileTree,
): ExplainedRule {
  const { title, kind, source, status, holds, notEncoded } = rule.definition;
  const mentions = findMentions(files, rule.id);
  const isTest = (path: string): boolean => path.startsWith("test/");
  const isCode = (path: string): boolean => path.startsWith("src/");
  return {
    kind: "rule",
    id: rule.id,
    title,
    pack: rule.pack,
    ruleKind: kind,
    citation: source.citation,
    url: source.url ?? null,
    says: source.says,
    status,
    holds: holds ?? {},
    at: rule.positions.value([]),
    outcome,
    reason,
    because,
    entities,
    enforced: enforcements
      .filter((enforcement) => enforcement.rule.id === rule.id)
      .map((enforcement) => ({
        layer: enforcement.layer,
        as:
          enforcement.kind === "control" ? `the control ${enforcement.control}` : enforcement.kind,
        entity: "entity" in enforcement ? enforcement.entity : null,
      })),
    code: mentions.filter(({ path }) => isCode(path)),
    tests: mentions.filter(({ path }) => isTest(path)),
    documents: mentions.filter(({ path }) => !isTest(path) && !isCode(path)),
    notEncoded,
  };
}

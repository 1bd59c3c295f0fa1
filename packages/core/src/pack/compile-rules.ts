import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { checkRule } from "#core/pack/check-rule";
import type { Pack, PackConcept, PackRule } from "#core/pack/pack";
import { reportPack } from "#core/pack/report-pack";
import { ruleConcept } from "#core/pack/rule-concept";
import type { RuleFile } from "#core/pack/rule-format";
import { ruleScope } from "#core/pack/rule-scope";
import type { Rule } from "#core/rule/rule";
import {
  compileExpression,
  type Expression,
  type ExpectedType,
} from "#core/rule/expression/compile-expression";

/**
 * Compiles the rules of packs that are used together: type-checks every expression against the
 * concepts, and checks concepts, classes, states, dates, parameters and examples. All problems come
 * back at once (`BYL1304` to `BYL1323`, `BYL1335`, `BYL1336`, and `BYL20xx` for
 * expressions).
 *
 * @example
 * ```ts
 * import { compileRules, loadPack } from "@bylaw/core";
 *
 * const pack = await loadPack({ folder: "packs/library" });
 * const rules = pack.value && compileRules([pack.value]);
 * ```
 */
export function compileRules(packs: readonly Pack[]): Result<readonly Rule[]> {
  const diagnostics: Diagnostic[] = [];
  const names = new Map<string, string>();
  for (const { name, folder } of packs) {
    const other = names.get(name);
    if (other !== undefined) diagnostics.push(reportPack("BYL1321", { pack: name, folder, other }));
    names.set(name, folder);
  }
  const concepts = new Map(packs.flatMap((pack) => pack.concepts.map((each) => [each.id, each])));
  const files = new Map<string, string>();
  const rules: Rule[] = [];
  for (const pack of packs) {
    // The rule's own pack comes first, so that its names win.
    const ordered = [pack, ...packs.filter((other) => other !== pack)];
    for (const packRule of pack.rules) {
      const { id } = packRule.rule;
      const other = files.get(id);
      files.set(id, `${pack.name}: ${packRule.file}`);
      if (other !== undefined) {
        const at = packRule.positions.value(["id"]);
        diagnostics.push(
          reportPack("BYL1304", { what: "rule", id, file: other }, { at, rule: id }),
        );
        continue;
      }
      const { value, diagnostics: found } = compileRule(packRule, ordered, concepts);
      for (const each of found) diagnostics.push({ ...each, rule: id });
      if (value !== undefined) rules.push(value);
    }
  }
  return { value: hasErrors(diagnostics) ? undefined : rules, diagnostics };
}

/**
 * Compiles one rule of packs that are used together.
 *
 * @param packs All of them, the rule's own first.
 * @param before The rule's expressions as they were, where what they may speak of is the same: one
 *   that has not changed is kept, and the others share its scope, which the interpreter then knows.
 */
export function compileRule(
  packRule: PackRule,
  packs: readonly Pack[],
  concepts: ReadonlyMap<string, PackConcept>,
  before: Rule["expressions"] = {},
): Result<Rule> {
  const { rule, pack, file, positions } = packRule;
  const conceptId = ruleConcept(rule, pack);
  const concept = conceptId === undefined ? undefined : concepts.get(conceptId);
  const diagnostics = [...checkRule(packRule, concept, packs)];
  const expressions: Record<string, Expression> = {};
  if (conceptId === undefined || concept !== undefined) {
    for (const { key, path, source, expected } of sources(rule)) {
      const known = before[key];
      if (known?.source === source) {
        expressions[key] = known;
        continue;
      }
      const scope = known?.scope ?? ruleScope(rule, key, concept, packs);
      const compiled = compileExpression(source, scope, expected, positions.text(path));
      diagnostics.push(...compiled.diagnostics);
      if (compiled.value !== undefined) expressions[key] = compiled.value;
    }
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const value: Rule = {
    id: rule.id,
    pack,
    file,
    positions,
    definition: rule,
    concept: conceptId,
    expressions,
  };
  return { value, diagnostics };
}

interface Source {
  readonly key: string;
  readonly path: readonly string[];
  readonly source: string;
  readonly expected: ExpectedType;
}

const bool = { kind: "bool" } as const;
const day: ExpectedType = ["date", "timestamp"];

/** The expressions of a rule, with what each must give. */
function sources(rule: RuleFile): readonly Source[] {
  const all: (Omit<Source, "source"> & { readonly source: string | undefined })[] = [
    { key: "applies", path: ["applies"], source: rule.applies, expected: bool },
  ];
  switch (rule.kind) {
    case "invariant":
    case "guard":
    case "design":
      all.push({ key: "require", path: ["require"], source: rule.require, expected: bool });
      break;
    case "clock":
      all.push(
        { key: "from", path: ["from"], source: rule.from, expected: day },
        { key: "if", path: ["if"], source: rule.if, expected: bool },
      );
      break;
    case "visibility":
      if (typeof rule.on === "string") {
        all.push({ key: "rows", path: ["rows"], source: rule.rows, expected: bool });
      }
      all.push({ key: "fields", path: ["fields"], source: rule.fields, expected: bool });
      break;
    case "retention":
      all.push({ key: "from", path: ["keep", "from"], source: rule.keep.from, expected: day });
      break;
    case "control":
    case "organisational":
      break;
  }
  return all.flatMap(({ source, ...rest }) => (source === undefined ? [] : [{ ...rest, source }]));
}

import type { PackConcept } from "#core/pack/pack";
import type { RuleFile } from "#core/pack/rule-format";
import type { MutationContext } from "#core/prove/mutate/mutant";
import type { Rule } from "#core/rule/rule";
import type { ExpressionNode, RecordsNode, ReferenceNode } from "#core/rule/expression/ast";
import type { Expression } from "#core/rule/expression/compile-expression";
import { type Span, ExpressionText } from "#core/prove/mutate/expression-text";
import { childNodes } from "#core/rule/expression/all-nodes";

/** A node of an expression with what it stands in, nearest first. */
export interface Place {
  readonly node: ExpressionNode;
  readonly around: readonly ExpressionNode[];
}

/** An expression of a rule, ready to be changed. */
export interface Clause {
  readonly key: string;
  readonly expression: Expression;
  readonly text: ExpressionText;
  /** Every node, outermost first, in the order of the source. */
  readonly places: readonly Place[];
  /**
   * What the variables of elements stand for, as the path of their list: `other` for `records.Loan`.
   * Undefined for a name that stands for several.
   */
  readonly elements: ReadonlyMap<string, readonly string[] | undefined>;
  /** The rule with another text in one place of the expression. */
  readonly edited: (span: Span, text: string) => RuleFile;
}

/** A rule that is to be changed, with what its names stand for. */
export interface Subject extends MutationContext {
  readonly rule: Rule;
  readonly concept: PackConcept | undefined;
  /**
   * The expressions of the rule without `applies`: whether a rule applies is a decision about the
   * order, which examples do not show and which is accounted for by itself.
   */
  readonly clauses: readonly Clause[];
}

/** Makes a rule ready to be changed. */
export function subjectOf(rule: Rule, { packs, model }: MutationContext): Subject {
  const concepts = packs.flatMap((pack) => pack.concepts);
  const clauses = Object.entries(rule.expressions).flatMap(
    ([key, expression]): readonly Clause[] => {
      if (key === "applies") return [];
      const text = new ExpressionText(expression.source);
      const edited: Clause["edited"] = (span, replacement) =>
        withExpression(rule.definition, key, text.with(span, replacement));
      const places = placesOf(expression.tree, []);
      return [{ key, expression, text, places, elements: elementsOf(places), edited }];
    },
  );
  return { rule, packs, model, clauses, concept: concepts.find(({ id }) => id === rule.concept) };
}

/** A path from a variable of the rule; that of an element goes by way of its list. */
export function pathFrom(
  { path, element }: ReferenceNode,
  elements: Clause["elements"],
): readonly string[] | undefined {
  const [variable = "", ...rest] = path;
  if (!element) return path;
  const list = elements.get(variable);
  return list && [...list, ...rest];
}

function elementsOf(places: readonly Place[]): Clause["elements"] {
  const elements = new Map<string, readonly string[] | undefined>();
  for (const { node } of places) {
    if (node.kind !== "quantifier" && node.kind !== "filter" && node.kind !== "map") continue;
    const list = listOf(node.list);
    const path = pathFrom(list, elements);
    const known = elements.get(node.variable);
    const isSame = !elements.has(node.variable) || known?.join(".") === path?.join(".");
    elements.set(node.variable, isSame ? path : undefined);
  }
  return elements;
}

function listOf(list: RecordsNode): ReferenceNode {
  return list.kind === "filter" ? listOf(list.list) : list;
}

function placesOf(node: ExpressionNode, around: readonly ExpressionNode[]): readonly Place[] {
  const inside = childNodes(node).flatMap((child) => placesOf(child, [node, ...around]));
  return [{ node, around }, ...inside];
}

function withExpression(definition: RuleFile, key: string, source: string): RuleFile {
  switch (definition.kind) {
    case "invariant":
    case "guard":
    case "design":
      return { ...definition, require: source };
    case "clock":
      return key === "if" ? { ...definition, if: source } : { ...definition, from: source };
    case "visibility":
      return key === "rows" ? { ...definition, rows: source } : { ...definition, fields: source };
    case "retention":
      return { ...definition, keep: { ...definition.keep, from: source } };
    case "control":
    case "organisational":
      return definition;
    default:
      return definition satisfies never;
  }
}

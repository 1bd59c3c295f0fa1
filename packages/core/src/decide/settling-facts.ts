import type { Pack } from "#core/pack/pack";
import type { Expression } from "#core/rule/expression/compile-expression";
import type { ExpressionNode } from "#core/rule/expression/ast";

type Answer = boolean | number | string;
type Facts = Readonly<Record<string, Answer>>;

const mostTrials = 4096;

/** What a condition comes to once its open questions are answered. */
interface Settlement {
  /** The open facts whose answer can change the result, in the order in which it names them. */
  readonly questions: readonly string[];
  /** The result when no answer can change it. */
  readonly result: unknown;
}

/**
 * Finds which unanswered facts could change the result of a condition, by trying answers: both for
 * a yes-or-no question, otherwise the constants of the condition and their neighbours.
 */
export function settlingFacts(
  condition: Expression,
  facts: Facts,
  packs: readonly Pack[],
  evaluate: (facts: Facts) => unknown,
): Settlement {
  const asked = new Map(packs.flatMap((pack) => Object.entries(pack.manifest.facts)));
  const open = [...factsOf(condition)].filter((name) => !Object.hasOwn(facts, name));
  const constants = literals(condition.tree);
  const answers = open.map((name) => answersTo(asked.get(name)?.type ?? "bool", constants));
  const trials = answers.reduce((product, each) => product * each.length, 1);
  if (trials > mostTrials) return { questions: open, result: undefined };

  const results = Array.from({ length: trials }, (_, trial) => {
    let rest = trial;
    const assumed = open.flatMap((name, index) => {
      const choices = answers[index] ?? [];
      const answer = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      return answer === undefined ? [] : [[name, answer] as const];
    });
    return evaluate({ ...facts, ...Object.fromEntries(assumed) });
  });
  let stride = 1;
  const questions = open.filter((_, index) => {
    const width = stride;
    const count = answers[index]?.length ?? 1;
    stride *= count;
    return results.some((result, trial) => {
      const choice = Math.floor(trial / width) % count;
      return choice > 0 && result !== results[trial - choice * width];
    });
  });
  return { questions, result: questions.length === 0 ? results[0] : undefined };
}

/** The names of the facts that an expression reads. */
export function factsOf(expression: Expression): ReadonlySet<string> {
  const names = expression.references.flatMap(([root, name]) =>
    root === "facts" && name !== undefined ? [name] : [],
  );
  return new Set(names);
}

function answersTo(
  type: "bool" | "int" | "string",
  constants: readonly unknown[],
): readonly Answer[] {
  if (type === "bool") return [true, false];
  if (type === "string") {
    return [...new Set(constants.filter((each) => typeof each === "string")), "another answer"];
  }
  const numbers = constants.filter((each) => typeof each === "number");
  return [...new Set([0, ...numbers.flatMap((each) => [each - 1, each, each + 1])])];
}

/** Every constant in a syntax tree. */
function literals(tree: ExpressionNode): readonly unknown[] {
  const found: unknown[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === "object" && part !== null) {
      if ("kind" in part && part.kind === "literal" && "value" in part) found.push(part.value);
      else Object.values(part).forEach(visit);
    }
  };
  visit(tree);
  return found;
}

import { showValue } from "#core/blueprint/show-value";
import { reportModel } from "#core/model/report-model";
import type { Resolving } from "#core/model/resolving";

const expectations = {
  bool: "`true` or `false`",
  int: "a whole number",
  string: "a text",
} as const;

/** Checks that each fact is one that a pack asks for, and that its answer is of the right type. */
export function checkFacts({ document, packs, guess, problems, keyAt, valueAt }: Resolving): void {
  const asked = new Map(packs.flatMap((pack) => Object.entries(pack.manifest.facts)));
  for (const [fact, answer] of Object.entries(document.blueprint.facts)) {
    const question = asked.get(fact);
    if (question === undefined) {
      const at = keyAt(["facts", fact]);
      const help = guess(fact, asked.keys(), "facts");
      problems.push(reportModel("BYL1226", { fact }, { at, help }));
      continue;
    }
    const type =
      typeof answer === "boolean" ? "bool" : typeof answer === "number" ? "int" : "string";
    if (type === question.type) continue;
    const expected = expectations[question.type];
    const at = valueAt(["facts", fact]);
    const parameters = { fact, found: showValue(answer), expected };
    problems.push(reportModel("BYL1227", parameters, { at, help: question.question }));
  }
}

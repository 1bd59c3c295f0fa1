import type { Io } from "#core/cli/io";
import type { Proof, RuleProof, Status } from "#core/prove/proof";
import { countWords } from "#core/cli/count-words";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";
import { relativePath } from "#core/diagnostic/relative-path";
import { visibleText } from "#core/evidence/visible-text";

const statuses: readonly Status[] = [
  "enforced",
  "configured",
  "organisational",
  "not applicable",
  "unproven",
];

/** A proof as JSON: what was found of each rule, without the files that it vouches for. */
export function proofToJson(proof: Proof): object {
  const { subjects, graph: _, ...rest } = proof;
  return { ...rest, subjects: subjects.length };
}

/** Prints what a run has found, and where the evidence lies. */
export function printProof(proof: Proof, written: string | undefined, io: Io): void {
  const { bold, green, red, yellow, dim } = styleOf(io.stdout, io);
  const { rules, races, scope, tookMs } = proof;
  for (const rule of rules) printCounterexample(rule, io);
  const counts = statuses.flatMap((status) => {
    const count = rules.filter((each) => each.status === status).length;
    if (count === 0) return [];
    const paint = status === "enforced" ? green : status === "unproven" ? red : dim;
    return [paint(`${count} ${status}`)];
  });
  const seconds = (tookMs / 1000).toFixed(1);
  io.stdout.write(`\n${bold(countWords(rules.length, "rule"))}: ${counts.join(", ")}.\n`);
  const mutants = mutantsOf(rules);
  if (mutants.total > 0) {
    const survived = mutants.total - mutants.killed;
    io.stdout.write(
      `${mutants.killed} of ${mutants.total} changed rules were noticed${survived === 0 ? "" : yellow(`; ${survived} were not`)}.\n`,
    );
  }
  if (!scope.mutants) io.stdout.write("Changes of the rules were not tried.\n");
  if (races.length > 0) {
    const tests = races.flatMap((race) => race.tests).filter(({ state }) => state !== "skipped");
    const failed = races.filter(({ state }) => state === "failed").length;
    const told = failed === 0 ? "" : red(` ${countWords(failed, "race")} failed.`);
    io.stdout.write(
      `${countWords(tests.length, "test")} of requests that meet or come twice.${told}\n`,
    );
  }
  const review = rules.filter((rule) => rule.review.state !== "reviewed").length;
  const awaits = review === 1 ? "awaits" : "await";
  io.stdout.write(`${countWords(review, "rule")} ${awaits} legal review. ${dim(`${seconds} s`)}\n`);
  if (written !== undefined) io.stdout.write(`\nEvidence: ${relativePath(written, io.cwd)}\n`);
}

function printCounterexample({ rule, property }: RuleProof, io: Io): void {
  const failure = property?.tests.find(
    (test) => test.failure?.counterexample !== undefined,
  )?.failure;
  if (failure?.counterexample === undefined) return;
  io.stdout.write(`\nThe smallest case against ${printable(rule)}, to paste into a shell:\n\n`);
  io.stdout.write(`${visibleText(failure.counterexample)}\n`);
}

function mutantsOf(rules: readonly RuleProof[]): {
  readonly killed: number;
  readonly total: number;
} {
  return rules.reduce(
    ({ killed, total }, { mutation }) => ({
      killed: killed + (mutation?.killed ?? 0),
      total: total + (mutation?.total ?? 0),
    }),
    { killed: 0, total: 0 },
  );
}

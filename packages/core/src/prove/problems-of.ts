import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { Proof } from "#core/prove/proof";
import { report } from "#core/prove/diagnostics";

/** What keeps an application from being proven. */
export function problemsOf({ rules, races }: Proof): readonly Diagnostic[] {
  const ofRules = rules.flatMap(({ rule, status, reason, problems }) =>
    status === "unproven" && problems.length === 0
      ? [report("BYL1820", { rule, reason }, { rule })]
      : problems.map((problem): Diagnostic => ({ ...problem, severity: "error", rule })),
  );
  const ofRaces = races.flatMap(({ file, state, tests }) => {
    const failed = tests.flatMap(({ name, failure }) =>
      failure === undefined ? [] : [`${file}: ${name}: ${failure.message}`],
    );
    const told = state === "failed" && failed.length === 0 ? [`${file} fails`] : failed;
    return told.map((failure) => report("BYL1814", { failure }));
  });
  return [...ofRules, ...ofRaces];
}

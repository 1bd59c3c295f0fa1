import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { Proof } from "#core/prove/proof";
import { report } from "#core/prove/diagnostics";

/** What keeps an application from being proven. */
export function problemsOf({ rules, races }: Proof): readonly Diagnostic[] {
  const ofRules = rules.flatMap(({ rule, problems }) =>
    problems.map((problem): Diagnostic => ({ ...problem, severity: "error", rule })),
  );
  const ofRaces = races.flatMap(({ file, tests }) =>
    tests.flatMap(({ name, failure }) =>
      failure === undefined
        ? []
        : [report("BYL1814", { failure: `${file}: ${name}: ${failure.message}` })],
    ),
  );
  return [...ofRules, ...ofRaces];
}

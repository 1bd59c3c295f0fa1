import type { Verb } from "#core/cli/verb";
import { buildVerb } from "#core/cli/verbs/build";
import { checkVerb } from "#core/cli/verbs/check";
import { devVerb } from "#core/cli/verbs/dev";
import { evidenceVerifyVerb } from "#core/cli/verbs/evidence-verify";
import { explainVerb } from "#core/cli/verbs/explain";
import { newVerb } from "#core/cli/verbs/new";
import { packTestVerb } from "#core/cli/verbs/pack-test";
import { planVerb } from "#core/cli/verbs/plan";
import { proveVerb } from "#core/cli/verbs/prove";
import { rulesVerb } from "#core/cli/verbs/rules";
import { testVerb } from "#core/cli/verbs/test";

/** Everything that the command line does, in the order in which one needs it. */
export const verbs: readonly Verb[] = [
  newVerb,
  checkVerb,
  rulesVerb,
  planVerb,
  buildVerb,
  devVerb,
  testVerb,
  proveVerb,
  explainVerb,
  evidenceVerifyVerb,
  packTestVerb,
];

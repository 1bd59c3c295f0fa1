import type { Proof, RuleProof } from "#core/prove/proof";

/** When a rule was tried, if that is before the run began: nothing that decides it has changed since. */
export function triedBefore(
  { triedAt }: Pick<RuleProof, "triedAt">,
  { ranAt }: Pick<Proof, "ranAt">,
): string | undefined {
  return triedAt !== undefined && Date.parse(triedAt) < Date.parse(ranAt) ? triedAt : undefined;
}

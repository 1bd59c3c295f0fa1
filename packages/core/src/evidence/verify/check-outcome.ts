import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { ProofStatement } from "#core/evidence/attestation/parse-statement";
import { report } from "#core/evidence/diagnostics";

/** Says of a proof that failed what is unproven in it (`BYL1845`); undefined when nothing is. */
export function checkOutcome({
  statuses,
  failedRaces,
}: Pick<ProofStatement, "statuses" | "failedRaces">): Diagnostic | undefined {
  const { unproven = 0 } = statuses;
  const failed = [
    ...(unproven > 0
      ? [unproven === 1 ? "1 rule is unproven" : `${unproven} rules are unproven`]
      : []),
    ...(failedRaces > 0
      ? [failedRaces === 1 ? "1 race failed" : `${failedRaces} races failed`]
      : []),
  ];
  return failed.length === 0 ? undefined : report("BYL1845", { failed: failed.join(", and ") });
}

import type { AuditAnchor } from "#platform/audit-trail/anchor";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import type { SigningKey } from "#platform/audit-trail/signing-key";
import { startJob, type Job } from "#platform/audit-trail/start-job";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";

interface AnchorJobOptions {
  readonly database: Database;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  readonly log: Log;
  /** A file outside of the database to which anchors are appended; see `anchorHeads`. */
  readonly file?: string | undefined;
  /** Milliseconds between two runs: for so long, a tail can be cut off unnoticed. */
  readonly every?: number;
}

/** Anchors the audit trail at once and then every five minutes. */
export function startAnchorJob(options: AnchorJobOptions): Job<readonly AuditAnchor[]> {
  const { log, every = 300_000 } = options;
  return startJob({
    failure: "audit_not_anchored",
    log,
    every,
    run: () => anchorHeads(options),
  });
}

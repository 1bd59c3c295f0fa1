import { anchorHeads, type AnchorOptions } from "#platform/audit-trail/anchor-heads";
import type { Job } from "#platform/jobs/job";

/** Anchors the audit trail every five minutes: for so long, a tail can be cut off unnoticed. */
export function anchorJob(options: AnchorOptions): Job {
  return {
    name: "audit-anchoring",
    every: 300_000,
    run: () => anchorHeads(options),
  };
}

import { randomBytes } from "node:crypto";
import type { Application } from "#platform/app/application";
import { anchorJob } from "#platform/audit-trail/anchor-job";
import { sealJob } from "#platform/audit-trail/seal-job";
import type { SigningKey } from "#platform/audit-trail/signing-key";
import { forgetSessionsJob } from "#platform/authentication/forget-sessions-job";
import type { Keyring } from "#platform/field-encryption/keyring";
import { forgetKeysJob } from "#platform/idempotency/forget-keys-job";
import { checkJobs } from "#platform/jobs/check-jobs";
import type { Job, JobParts } from "#platform/jobs/job";
import { deliveryJob } from "#platform/outbox/delivery-job";
import { forgetEventsJob } from "#platform/outbox/forget-events-job";
import { systemResolve } from "#platform/outbox/receiver";
import { overdueJob } from "#platform/obligations/overdue-job";
import { purgeJob } from "#platform/retention/purge-job";

interface ApplicationJobParts extends JobParts {
  readonly keyring: Keyring;
  readonly signingKey: SigningKey;
  readonly anchorFile: string;
}

/** What an application does beside the requests. */
export interface ApplicationJobs {
  /** All of it, the owner's own jobs included. */
  readonly jobs: readonly Job[];
  /** Those that run once more when the application stops, in this order. */
  readonly last: readonly Job[];
}

/**
 * The jobs that an application needs, and those of its owner.
 *
 * @throws Error when a name or a schedule cannot be used
 */
export function applicationJobs(
  application: Application,
  { keyring, signingKey, anchorFile, ...parts }: ApplicationJobParts,
): ApplicationJobs {
  const { auditSealing, controls, idleMinutes, outbox, purges } = application;
  const sealing = auditSealing === "batches" ? [sealJob(parts)] : [];
  const anchoring = controls.audit ? [anchorJob({ ...parts, signingKey, file: anchorFile })] : [];
  const jobs = [
    ...sealing,
    ...anchoring,
    overdueJob(parts),
    forgetKeysJob(parts),
    ...(idleMinutes === undefined ? [] : [forgetSessionsJob(parts)]),
    ...(purges.length === 0 ? [] : [purgeJob({ ...parts, entities: purges })]),
    ...(outbox === undefined ? [] : outboxJobs(application, { ...parts, keyring })),
    ...application.jobs(parts),
  ];
  checkJobs(jobs);
  return { jobs, last: [...sealing, ...anchoring] };
}

function outboxJobs(
  { assurance }: Application,
  parts: JobParts & { readonly keyring: Keyring },
): readonly Job[] {
  const policy = { allowPrivate: assurance === "prototype", resolve: systemResolve };
  return [deliveryJob({ ...parts, random: randomBytes, policy }), forgetEventsJob(parts)];
}

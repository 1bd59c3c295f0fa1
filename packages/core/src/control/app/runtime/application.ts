import type { EntityDefinition } from "#platform/records/entity";
import type { Job, JobParts } from "#platform/jobs/job";
import type { RateLimits } from "#platform/rate-limits/limit-requests";
import type { RuleReference } from "#platform/records/platform";

/** What the application is: everything that does not depend on where it runs. */
export interface Application {
  readonly name: string;
  readonly title: string;
  /** A prototype runs without an identity provider and without keys of its own; others refuse to. */
  readonly assurance: "prototype" | "production" | "enterprise";
  readonly tenancy: "single" | "multiple";
  /** The database role under which it works. */
  readonly databaseRole: string;
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly purposes: readonly string[];
        readonly needs: readonly string[];
      }
    >
  >;
  readonly rules: Readonly<Record<string, RuleReference>>;
  readonly entities: readonly EntityDefinition[];
  readonly controls: {
    readonly access: boolean;
    readonly audit: boolean;
    readonly authentication: boolean;
    readonly history: boolean;
  };
  /** Whether a key is needed to create and to operate, and whether refusals are given again. */
  readonly idempotency: {
    readonly required: boolean;
    readonly failures: "retry" | "replay";
  };
  /** How many requests are answered in a minute. */
  readonly rateLimits: RateLimits;
  /** Whether an entry of the audit trail is chained as it is written, or sealed in a batch afterwards. */
  readonly auditSealing: "chain" | "batches";
  /** Whether an answer waits until the entry that says what it discloses is on disk. */
  readonly auditDisclosures: "flushed" | "delayed";
  /** The roles that may read the audit trail. */
  readonly auditReaders: readonly string[];
  /** The roles that record consent and read what was recorded; undefined where no rule needs consent. */
  readonly consentRecorders?: readonly string[];
  /** The roles that place legal holds, release them and see them; undefined where there are none. */
  readonly legalHolders?: readonly string[];
  /** The roles that see the proofs of what was purged; undefined where nothing is, or nobody may. */
  readonly purgeReaders?: readonly string[];
  /** The names of the entities of which a rule purges records. */
  readonly purges: readonly string[];
  /** Minutes without a request after which a session ends; undefined when it does not. */
  readonly idleMinutes: number | undefined;
  /** The calendars by whose business days something is due, such as "US-TX". */
  readonly calendars: readonly string[];
  /** The events that are told to webhooks, and the roles that manage these; undefined without an outbox. */
  readonly outbox?: { readonly events: readonly string[]; readonly managers: readonly string[] };
  /** The owner's own jobs, beside those that the application needs. */
  readonly jobs: (parts: JobParts) => readonly Job[];
  /** The folder with `openapi.json` and `src/`. */
  readonly folder: string;
}

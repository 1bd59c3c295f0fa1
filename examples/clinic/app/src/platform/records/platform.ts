import type { Keyring } from "#platform/field-encryption/keyring";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";
import type { Disclosures } from "#platform/records/disclosures";
import type { EntityDefinition } from "#platform/records/entity";

/** What a rule of law is called where it refuses something. */
export interface RuleReference {
  readonly title: string;
  readonly citation: string;
  /** What is told to whoever breaks it, where the database finds out. */
  readonly message?: string;
}

/** What every route needs: passed in once, so that tests can replace the clock and the randomness. */
export interface Platform {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** Where reads note what they disclose; undefined when the app has no audit trail. */
  readonly disclosures: Disclosures | undefined;
  readonly entities: readonly EntityDefinition[];
  readonly roles: Readonly<
    Record<string, { readonly purposes: readonly string[]; readonly needs: readonly string[] }>
  >;
  readonly rules: Readonly<Record<string, RuleReference>>;
  /** Which controls are on. */
  readonly controls: {
    readonly access: boolean;
    readonly audit: boolean;
    readonly history: boolean;
  };
  /** Whether a key is needed to create and to operate, and whether refusals are given again. */
  readonly idempotency: {
    readonly required: boolean;
    readonly failures: "retry" | "replay";
  };
  /** The largest body in bytes. */
  readonly bodyLimit: number;
}

import type { Keyring } from "#platform/field-encryption/keyring";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";
import type { EntityDefinition } from "#platform/records/entity";

/** What a rule of law is called where it refuses something. */
export interface RuleReference {
  readonly title: string;
  readonly citation: string;
}

/** What every route needs: passed in once, so that tests can replace the clock and the randomness. */
export interface Platform {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly random: RandomBytes;
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
  /** The largest body in bytes. */
  readonly bodyLimit: number;
}

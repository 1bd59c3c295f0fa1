import type { Application } from "#platform/app/application";
import type { ServerParts } from "#platform/app/create-server";
import type { Database, Step } from "#platform/database/session";
import type { Keyring } from "#platform/field-encryption/keyring";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { Values } from "#platform/records/entity";

/** Who calls; what is left out is chosen: tenant "one", subject = the role's name, its first purpose. */
export interface Caller {
  readonly role: string;
  readonly purpose?: string;
  readonly tenant?: string;
  readonly subject?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body; undefined when there is none. */
  readonly body: Values | undefined;
}

/** A server that tests send requests to. */
export interface Served {
  /** Sends a request through the whole application, with a signed token for the caller. */
  call(
    caller: Caller,
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Answers a request as it is; `connection` is what the server knows of where it came from. */
  fetch(request: Request, connection?: object): Promise<Response>;
  /** Sends a request as it is, from an address. */
  send(request: Request, address?: string): Promise<Answer>;
}

/** The application as tests drive it: the whole of it, on a real database, with a clock that they set. */
export interface Harness extends Served {
  readonly application: Application;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
  readonly clock: { now(): Date; set(at: string | Date): void };
  /** What the log was told of errors on the server's side since the last `empty`. */
  readonly faults: readonly unknown[];
  /** Another server on the same database, built otherwise; without changes, with the real rate limits. */
  serve(changes?: Partial<ServerParts>): Served;
  /** A token for the caller, valid for an hour; the same until the clock is set, unless claims are given. */
  token(caller: Caller, claims?: Values): Promise<string>;
  /** Deletes every row of every table, and sets the clock back to 2026-03-02T10:00:00Z, a Monday. */
  empty(): Promise<void>;
  /**
   * Puts rows in place in an otherwise empty database, at a time, all in one round trip in which no
   * trigger fires. The keys of the tenant are made once and for all.
   */
  place(at: string, tenant: string, rows: (keys: TenantKeys) => readonly Step[]): Promise<void>;
  /** Releases the database; the next test to ask for a harness gets another one. */
  close(): Promise<void>;
}

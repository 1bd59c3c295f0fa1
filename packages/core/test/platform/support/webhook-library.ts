import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { Database, Session } from "#platform/database/session";
import { openKeyring, type Keyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys, type MasterKeys } from "#platform/field-encryption/master-keys";
import { createLog } from "#platform/http/log";
import { handleError } from "#platform/http/handle-error";
import { deliverWebhooks } from "#platform/outbox/deliver-webhooks";
import type { Post } from "#platform/outbox/post-event";
import type { Resolve } from "#platform/outbox/receiver";
import { webhookRoutes } from "#platform/outbox/webhook-routes";
import type { Platform } from "#platform/records/platform";
import type { Variables } from "#platform/records/request";
import { runInRequest } from "#platform/records/run-in-request";
import { seededBytes } from "#test/seeded-bytes";
import { vi } from "vitest";
import { libraryBlueprint } from "../../fixtures/library-blueprint.ts";
import { openLibrary, weaveLibrary } from "./open-library.ts";
import { purging } from "./purging-library.ts";
import { setClock, type SetClock } from "./set-clock.ts";

/** The library's blueprint with an outbox of loans and books. */
export const outboxBlueprint = `${libraryBlueprint}
settings:
  outbox: { events: "Loan, Book", managers: librarian }
`;

const loan = ["loan.created", "loan.updated", "loan.deleted", "loan.giveBack"];
const book = ["book.created", "book.updated", "book.deleted"];

/** A rule of the library that counts business days, which needs holidays; here it counts all. */
const reminder = "rules/loans/reminder.yaml";
const inDays = purging[reminder] ?? "";

/** The library with webhooks, as its tests drive it. */
export interface WebhookLibrary {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly masterKeys: MasterKeys;
  readonly clock: SetClock;
  /** The lines of the log. */
  readonly lines: string[];
  /** Sends a request; `x-tenant` and `x-role` say who asks, a librarian of "north" otherwise. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;
  /** Makes a webhook and returns its id and secret. */
  subscribe(
    url: string,
    events?: readonly string[],
    tenant?: string,
  ): Promise<{ readonly id: string; readonly secret: string }>;
  /** Runs work in a transaction of a librarian. */
  as<T>(work: (session: Session) => Promise<T>, tenant?: string, operation?: string): Promise<T>;
  /** Adds a book, which is an event. */
  addBook(tenant?: string): Promise<string>;
  /** Changes a book, which is an event. */
  changeBook(id: string): Promise<void>;
  /** Attempts what is due; in the sense of a prototype, unless `strictly`. */
  deliver(options?: {
    readonly strictly?: boolean;
    readonly resolve?: Resolve;
    readonly timeout?: Post["timeout"];
    readonly signal?: AbortSignal;
  }): Promise<number>;
  close(): Promise<void>;
}

/** Opens the library with an outbox; over an existing database when it has been migrated already. */
export async function openWebhookLibrary({
  url,
  reuse,
  seed = "webhooks",
  strictly = false,
  resolve = async () => ["127.0.0.1"],
}: {
  readonly url?: string;
  /** A database that has the library already. */
  readonly reuse?: Database;
  readonly seed?: string;
  /** Whether the routes refuse what only a prototype may use. */
  readonly strictly?: boolean;
  readonly resolve?: Resolve;
} = {}): Promise<WebhookLibrary> {
  const database =
    reuse ?? (await openLibrary(await weaveLibrary({ [reminder]: inDays }, outboxBlueprint), url));
  const clock = setClock("2026-03-02T10:00:00Z");
  const random = seededBytes(seed);
  const masterKeys = loadMasterKeys({ text: `test:${Buffer.alloc(32, 7).toString("base64url")}` });
  const keyring = openKeyring({ database, masterKeys, clock, random });
  const lines: string[] = [];
  const log = createLog({ clock, write: (line) => void lines.push(line) });
  const app = serveRoutes({ database, keyring, clock, random, strictly, resolve });

  const call: WebhookLibrary["call"] = async (method, path, body, headers = {}) => {
    const response = await app.request(`/v1${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  };
  const as: WebhookLibrary["as"] = (work, tenant = "north", operation = "") =>
    database.transaction(async (session) => {
      const context = {
        tenant,
        actor: "ann",
        role: "librarian",
        purpose: "lending",
        request: randomUUID(),
        at: clock.now(),
        operation,
      };
      await session.query("select platform.enter($1)", [JSON.stringify(context)]);
      return work(session);
    });

  return {
    database,
    keyring,
    masterKeys,
    clock,
    lines,
    call,
    as,
    async subscribe(receiver, events = [], tenant = "north") {
      const made = await call(
        "POST",
        "/webhooks",
        { url: receiver, events },
        { "x-tenant": tenant },
      );
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
      return { id: String(made.body["id"]), secret: String(made.body["secret"]) };
    },
    async addBook(tenant) {
      const id = randomUUID();
      await as(
        (session) =>
          session.query(
            "insert into book (id, title, shelf_mark) values ($1, 'A secret title', $2)",
            [id, id.slice(-20)],
          ),
        tenant,
      );
      return id;
    },
    async changeBook(id) {
      await as((session) =>
        session.query("update book set title = 'Another secret title' where id = $1", [id]),
      );
    },
    async deliver({ strictly: isStrict = false, resolve: find = resolve, ...rest } = {}) {
      // What receivers compare the time of a signature with.
      vi.setSystemTime(clock.now());
      return deliverWebhooks({
        database,
        keyring,
        clock,
        random,
        log,
        policy: { allowPrivate: !isStrict, resolve: find },
        signal: new AbortController().signal,
        ...rest,
      });
    },
    close: () => database.close(),
  };
}

type RouteParts = Pick<Platform, "database" | "keyring" | "clock" | "random"> & {
  readonly strictly: boolean;
  readonly resolve: Resolve;
};

function serveRoutes({ strictly, resolve, ...parts }: RouteParts): Hono<{ Variables: Variables }> {
  const platform = {
    ...parts,
    rules: {},
    roles: {},
    controls: { access: true, audit: true, history: true },
  } as Partial<Platform> as Platform;
  const app = new Hono<{ Variables: Variables }>();
  app.use(async (context, next) => {
    const tenant = context.req.header("x-tenant") ?? "north";
    const role = context.req.header("x-role") ?? "librarian";
    const subject = "ann";
    context.set("requestId", randomUUID());
    context.set("actor", {
      tenant,
      subject,
      people: [subject],
      role,
      purpose: "lending",
      session: "s",
      attributes: {},
    });
    await next();
  });
  const silent = (): void => {};
  app.onError(handleError({ debug: silent, info: silent, warn: silent, error: silent }));
  const policy = { allowPrivate: !strictly, resolve };
  const events = [...loan, ...book];
  const managers = ["librarian"];
  const run = runInRequest(platform);
  app.route("/v1", webhookRoutes({ ...parts, run, policy, events, managers }));
  return app;
}

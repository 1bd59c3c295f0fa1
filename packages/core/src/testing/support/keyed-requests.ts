import { createRecord, creatable, type Created } from "#test/create-record";
import type { Answer, Caller, Harness } from "#test/harness-types";

/** A record that was made, so that what made it can be sent again with an idempotency key. */
export interface Keyed {
  readonly made: Created;
  readonly path: string;
  /** Sends the request that made the record once more, with another body or by someone else. */
  readonly send: (key: string, body?: unknown, caller?: Caller) => Promise<Answer>;
  /** How many records there are. */
  readonly count: () => Promise<number>;
}

/** Makes a record that can be made again. */
export async function makeKeyed(app: Harness, name: string): Promise<Keyed> {
  const made = await createRecord(app, name);
  const path = `/v1/${made.entity.path}`;
  return {
    made,
    path,
    send: async (key, body = made.body, caller = made.caller) =>
      app.call(caller, "POST", path, body, { "idempotency-key": key }),
    count: async () => {
      const [row] = await app.database.asOwner.query<{ count: number }>(
        `select count(*) as count from "${made.entity.table}"`,
      );
      return row?.count ?? 0;
    },
  };
}

/** The entity of which the same record can be made twice, since none of its values must be unique. */
export async function repeatableKind(app: Harness): Promise<string | undefined> {
  for (const name of creatable) {
    await app.empty();
    const { send } = await makeKeyed(app, name);
    if ((await send("once more")).status === 201) return name;
  }
  return undefined;
}

/** What an answer says, apart from whether it was given before. */
export function said({ status, headers, body }: Answer): unknown {
  return [status, headers.get("etag"), headers.get("location"), body];
}

/** Whether an answer was given before. */
export function isReplay({ headers }: Answer): boolean {
  return headers.get("idempotent-replayed") === "true";
}

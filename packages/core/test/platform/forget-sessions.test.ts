import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetSessions, forgetSessionsJob } from "#platform/authentication/forget-sessions-job";
import type { Database } from "#platform/database/session";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

describe("sessions", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  const day = 86_400_000;
  let database: Database;
  beforeAll(async () => {
    database = await openPlatform([]);
  });
  afterAll(() => database.close());

  it("are forgotten 400 days after they were last active, ended or not", async () => {
    await database.asOwner.query(
      `insert into platform.session (tenant, actor, session, last_seen, ended_at) values
       ('north', 'ann', 'old', $1, null), ('south', 'ben', 'ended', $1, $2),
       ('north', 'ann', 'new', $2, null)`,
      [clock.now(), new Date(clock.now().getTime() + 1)],
    );
    clock.advance(400 * day);
    expect(await forgetSessions({ database, clock })).toBe(0);
    clock.advance(1);
    const turn = { due: clock.now(), signal: new AbortController().signal };
    expect(await forgetSessionsJob({ database, clock }).run(turn)).toBe(2);
    const left = await database.asOwner.query("select session from platform.session");
    expect(left).toEqual([{ session: "new" }]);
  });
});

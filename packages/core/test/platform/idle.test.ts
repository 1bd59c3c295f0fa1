import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#platform/authentication/actor";
import { createIdleGuard, type IdleGuard } from "#platform/authentication/idle";
import type { Database } from "#platform/database/session";
import { Problem } from "#platform/http/problem";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 60 });

const idleMinutes = 15;
const idle = idleMinutes * 60_000;
const granularity = idle / 60;

const grants = [
  "revoke execute on function platform.touch_session from public",
  "grant execute on function platform.touch_session to {role}",
];

describe("an idle session", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  let database: Database;
  let sessions = 0;

  beforeAll(async () => {
    database = await openPlatform(grants);
  });

  afterAll(async () => {
    await database.close();
  });

  const newActor = (): Actor => {
    sessions += 1;
    return {
      tenant: "north",
      subject: "ann",
      people: ["ann"],
      role: "librarian",
      purpose: "lending",
      session: `session-${sessions}`,
      attributes: {},
    };
  };
  const newGuard = (): IdleGuard => createIdleGuard({ database, idleMinutes, clock });

  const isAllowed = async (guard: IdleGuard, actor: Actor): Promise<boolean> => {
    try {
      await guard.check(actor);
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      expect((error as Problem).status).toBe(401);
      return false;
    }
  };

  it("goes on exactly at the limit and ends a millisecond later, for good", async () => {
    const [guard, actor] = [newGuard(), newActor()];
    expect(await isAllowed(guard, actor)).toBe(true);
    clock.advance(idle);
    expect(await isAllowed(guard, actor)).toBe(true);
    clock.advance(idle + 1);
    expect(await isAllowed(guard, actor)).toBe(false);
    expect(await isAllowed(guard, actor)).toBe(false);
    expect(await isAllowed(newGuard(), actor)).toBe(false);
    clock.advance(1000);
    expect(await isAllowed(guard, actor)).toBe(false);
    expect(await isAllowed(guard, newActor())).toBe(true);
  });

  it("ends exactly in one process, whatever the times between the requests", async () => {
    const gap = fc.oneof(
      fc.integer({ min: 0, max: 2 * granularity }),
      fc.constantFrom(granularity - 1, granularity, idle - 1, idle, idle + 1),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(gap, { maxLength: 20 }), async (gaps) => {
        const [guard, actor] = [newGuard(), newActor()];
        let alive = await isAllowed(guard, actor);
        expect(alive).toBe(true);
        for (const wait of gaps) {
          clock.advance(wait);
          alive &&= wait <= idle;
          // oxlint-disable-next-line no-await-in-loop
          expect(await isAllowed(guard, actor)).toBe(alive);
        }
      }),
    );
  });

  it("never ends late across processes and restarts, and early by the granularity at most", async () => {
    const gap = fc.oneof(
      fc.integer({ min: 0, max: granularity }),
      fc.integer({ min: idle - granularity, max: idle }),
      fc.constantFrom(idle - granularity, idle, idle + 1),
    );
    const request = fc.record({ wait: gap, process: fc.nat(1), isRestarted: fc.boolean() });
    const endings = { exact: 0, early: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 25 }), async (requests) => {
        const guards = [newGuard(), newGuard()];
        const actor = newActor();
        await guards[0]!.check(actor);
        let last = clock.now().getTime();
        let ended = false;
        for (const { wait, process, isRestarted } of requests) {
          clock.advance(wait);
          const now = clock.now().getTime();
          if (isRestarted) guards[process] = newGuard();
          // oxlint-disable-next-line no-await-in-loop
          const allowed = await isAllowed(guards[process]!, actor);
          const mustEnd = ended || now - last > idle;
          const mustGoOn = !ended && now - last <= idle - granularity;
          expect({ mustEnd, mustGoOn, allowed }).not.toMatchObject({
            mustEnd: true,
            allowed: true,
          });
          expect({ mustEnd, mustGoOn, allowed }).not.toMatchObject({
            mustGoOn: true,
            allowed: false,
          });
          if (!allowed && !ended) endings[now - last > idle ? "exact" : "early"] += 1;
          if (allowed) last = now;
          ended ||= !allowed;
        }
      }),
    );
    // Both kinds of ending were seen.
    expect(Math.min(endings.exact, endings.early)).toBeGreaterThan(0);
  });

  it("writes to the database once in a while only", async () => {
    const [guard, actor] = [newGuard(), newActor()];
    await guard.check(actor);
    clock.advance(granularity - 1);
    // The database refuses to be used inside a transaction on it: memory is enough here.
    await database.transaction(() => guard.check(actor));
    clock.advance(1);
    await expect(database.transaction(() => guard.check(actor))).rejects.toThrow("transaction");
  });

  it("does not end another actor's or another tenant's session of the same name", async () => {
    const [guard, actor] = [newGuard(), newActor()];
    await guard.check(actor);
    clock.advance(idle + 1);
    expect(await isAllowed(guard, actor)).toBe(false);
    expect(await isAllowed(guard, { ...actor, subject: "ben" })).toBe(true);
    expect(await isAllowed(guard, { ...actor, tenant: "south" })).toBe(true);
  });

  it("cannot be brought back to life by the application", async () => {
    await expect(
      database.query("update platform.session set ended_at = null"),
    ).rejects.toMatchObject({ sqlstate: "42501" });
  });
});

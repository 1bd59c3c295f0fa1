import { PGlite } from "@electric-sql/pglite";
import { performance } from "node:perf_hooks";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
const dir = await mkdtemp(join(tmpdir(), "boss-"));
const t = async <T>(name: string, f: () => Promise<T>): Promise<T> => { const s = performance.now(); const c = process.cpuUsage(); const r = await f(); const d = process.cpuUsage(c); console.log(name, (performance.now() - s).toFixed(0), "ms wall", ((d.user + d.system) / 1000).toFixed(0), "ms cpu"); return r; };
const { PgBoss, fromPglite } = await t("import pg-boss", () => import("pg-boss"));
for (const round of ["first", "second"]) {
  const pg = await t(`${round}: open pglite`, () => PGlite.create({ dataDir: join(dir, "pglite"), startParams: [...PGlite.defaultStartParams.filter((p) => p !== "-F"), "-c", "fsync=on"] }));
  const db = fromPglite(pg as any);
  let n = 0; const inner = db.executeSql;
  db.executeSql = (a: string, b?: unknown[]) => { n++; return inner(a, b); };
  const boss = new PgBoss({ db, backend: "pglite", schema: "jobs" });
  boss.on("error", (e) => console.log(e)); boss.on("warning", (e) => console.log(e));
  await t(`${round}: start`, () => boss.start());
  await t(`${round}: queues`, async () => { for (let i = 0; i < 7; i++) { await boss.createQueue(`q${i}`, { policy: "standard" }); await boss.work(`q${i}`, { pollingIntervalSeconds: i < 2 ? 1 : 30 }, async () => {}); } });
  n = 0; const c = process.cpuUsage();
  await new Promise((r) => setTimeout(r, 20000));
  const d = process.cpuUsage(c);
  console.log(round, "idle statements/s", n / 20, "cpu %", ((d.user + d.system) / 20e6 * 100).toFixed(1));
  await t(`${round}: stop`, () => boss.stop());
  await pg.close();
}
await rm(dir, { recursive: true });

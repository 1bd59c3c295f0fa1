import { startPostgres } from "#test/start-postgres";
import { startJobs } from "#platform/jobs/jobs";
import { createLog } from "#platform/http/log";
import { systemClock } from "#platform/http/clock";
import { openPostgres } from "#platform/database/open-postgres";
const server = await startPostgres(["shared_preload_libraries=pg_stat_statements"]);
const log = createLog({ clock: systemClock });
const db = openPostgres({ url: server.url, role: "owner", poolSize: 2 });
await db.asOwner.script("create extension pg_stat_statements");
const runs: Record<string, string[]> = {};
const start = (who: string) => startJobs({ databaseUrl: server.url, clock: systemClock, log, jobs: [
  ...[1000, 2000, 300_000, 300_001, 86_400_000, 86_400_001].map((every) => ({ name: `every-${every}`, every, run: async ({ due }: any) => { (runs[`every-${every}`] ??= []).push(`${who} ${due.toISOString()}`); if (every === 2000 && Math.random() < 0.3) throw new Error("x"); } })),
] });
const s = performance.now();
const a = start("a"); const b = start("b");
console.log("start returned", performance.now() - s);
await new Promise((r) => setTimeout(r, 3000));
await db.asOwner.query("select pg_stat_statements_reset()");
const c = process.cpuUsage();
await new Promise((r) => setTimeout(r, 30000));
const d = process.cpuUsage(c);
const [calls] = await db.asOwner.query("select sum(calls)::int as calls, round(sum(total_exec_time)::numeric) as ms from pg_stat_statements");
console.log("both: statements/s", Number((calls as any).calls) / 30, "ms in the server per s", Number((calls as any).ms) / 30, "cpu % of node", (d.user + d.system) / 30e4);
const conns = await db.asOwner.query("select count(*)::int as n from pg_stat_activity where application_name = 'pgboss'"); console.log(conns);
const s2 = performance.now(); await a.stop(); console.log("stop a", performance.now() - s2);
const s3 = performance.now(); await b.stop(); console.log("stop b", performance.now() - s3);
for (const [k, v] of Object.entries(runs)) { const dues = v.map((x) => x.split(" ")[1]); console.log(k, v.length, "distinct", new Set(dues).size, "by a", v.filter((x) => x.startsWith("a")).length); }
console.log(await db.asOwner.query("select name, state, count(*)::int as n, max(output::text) as output from platform_jobs.job group by 1, 2 order by 1,2"));
await db.close(); await server.stop();

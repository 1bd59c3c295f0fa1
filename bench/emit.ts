import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Row, Settings } from "./bench.ts";
import { buildOnce, sizeOf, type Built } from "./build.ts";
import { middle } from "./measure.ts";
import { writeOrder } from "./order/blueprint.ts";

/** What it took to build an application of so many entities. */
interface EmitRow extends Row {
  readonly bench: "emit";
  readonly entities: number;
  /** Into an empty folder, or once more with nothing changed. */
  readonly build: "first" | "unchanged";
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** The files of the application and their lines; what `.bylaw` keeps does not count. */
  readonly files: number;
  readonly lines: number;
  /** How many files the build wrote, those in `.bylaw` included. */
  readonly written: number;
}

/** Builds applications of growing size, each time in a new process, and once more unchanged. */
export const emitBench: Bench = {
  name: "emit",
  summary: "builds applications of 10, 50, 200 and 1,000 entities",
  async run(settings) {
    const rows: EmitRow[] = [];
    for (const entities of settings.sizes ?? [10, 50, 200, 1000]) {
      rows.push(...(await buildOf(entities, settings)));
    }
    return [
      ...rows.filter(({ build }) => build === "first"),
      ...rows.filter(({ build }) => build === "unchanged"),
    ];
  },
};

async function buildOf(
  entities: number,
  { runs, progress }: Settings,
): Promise<readonly EmitRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-emit-"));
  try {
    const file = await writeOrder(folder, entities);
    const out = join(folder, "app");
    const rows: EmitRow[] = [];
    for (const build of ["first", "unchanged"] as const) {
      const all: Built[] = [];
      for (let run = 1; run <= runs; run += 1) {
        progress(`emit: ${entities} entities, ${build} build, ${run} of ${runs}`);
        if (build === "first") await rm(out, { recursive: true, force: true });
        all.push(await buildOnce(file, out));
      }
      const { wallSeconds, cpuSeconds, written } = middle(all);
      const peakMegabytes = Math.max(...all.map((one) => one.peakMegabytes));
      const times = { wallSeconds, cpuSeconds, peakMegabytes };
      rows.push({ bench: "emit", entities, build, ...times, ...(await sizeOf(out)), written });
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

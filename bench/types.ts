import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Row, Settings } from "./bench.ts";
import { buildOnce } from "./build.ts";
import { measure, middle, type Measured } from "./measure.ts";
import { writeOrder } from "./order/blueprint.ts";

const root = join(import.meta.dirname, "..");
const tsc = join(root, "node_modules/typescript/bin/tsc");
/** An application whose dependencies are installed. */
const installed = join(root, "examples/clinic/app/node_modules");

/** What it took to check the types of an application of so many entities. */
interface TypesRow extends Row {
  readonly bench: "types";
  readonly entities: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  /** How many lines the compiler complained in; 0 is what is measured for. */
  readonly complaints: number;
}

/** Checks the types of an emitted application with `tsc`, as its own script does. */
export const typesBench: Bench = {
  name: "types",
  summary: "checks the types of an emitted application of 200 entities",
  async run(settings) {
    const rows: TypesRow[] = [];
    for (const entities of settings.sizes ?? [200]) rows.push(await checkOf(entities, settings));
    return rows;
  },
};

async function checkOf(entities: number, { runs, progress }: Settings): Promise<TypesRow> {
  const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
  try {
    progress(`types: building ${entities} entities`);
    const app = join(folder, "app");
    await buildOnce(await writeOrder(folder, entities), app);
    await symlink(installed, join(app, "node_modules"));
    const all: Measured[] = [];
    for (let run = 1; run <= runs; run += 1) {
      progress(`types: ${entities} entities, ${run} of ${runs}`);
      all.push(await measure(process.execPath, [tsc, "--noEmit", "-p", app], app));
    }
    const { wallSeconds, cpuSeconds, output } = middle(all);
    if (output !== "") progress(output.slice(0, 1000));
    return {
      bench: "types",
      entities,
      wallSeconds,
      cpuSeconds,
      peakMegabytes: Math.max(...all.map((one) => one.peakMegabytes)),
      complaints: output.split("\n").filter((line) => line.trim() !== "").length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

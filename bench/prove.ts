import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Row, Settings } from "./bench.ts";
import { buildOnce } from "./build.ts";
import { measure } from "./measure.ts";

const root = join(import.meta.dirname, "..");
const main = join(root, "packages/core/src/cli/main.ts");
const examples = ["clinic", "freight", "wallet"] as const;

/** What it took to prove an example. */
interface ProveRow extends Row {
  readonly bench: "prove";
  readonly example: string;
  /** `all`: every rule and mutant. `unchanged`: once more, with what the first run kept. */
  readonly run: "all" | "unchanged";
  readonly wallSeconds: number;
  /** Of the command, its processes and the database server. */
  readonly cpuSeconds: number;
  /** Rules that are enforced in the application, those that were proven, and rules in all. */
  readonly enforced: number;
  readonly unproven: number;
  readonly rules: number;
  /** Mutants that were noticed, and those that make a difference. */
  readonly killed: number;
  readonly mutants: number;
}

interface Told {
  readonly rules: readonly {
    readonly status: string;
    readonly mutation?: { readonly killed: number; readonly total: number };
  }[];
}

/** Proves the examples, each in a process of its own, as `bylaw prove` is called. */
export const proveBench: Bench = {
  name: "prove",
  summary: "proves the examples: every rule, without its enforcement, and with its mutants",
  async run(settings) {
    const rows: ProveRow[] = [];
    for (const example of examples) rows.push(...(await proofsOf(example, settings)));
    return rows;
  },
};

async function proofsOf(example: string, { progress }: Settings): Promise<readonly ProveRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-prove-"));
  try {
    const out = join(folder, "app");
    const blueprint = join(root, "examples", example, "blueprint.yaml");
    await buildOnce(blueprint, out);
    await symlink(join(root, "examples", example, "app/node_modules"), join(out, "node_modules"));
    const rows: ProveRow[] = [];
    for (const run of ["all", "unchanged"] as const) {
      progress(`prove: ${example}, ${run}`);
      const args = [main, "prove", blueprint, "--out", out];
      const { wallSeconds, cpuSeconds, output } = await measure(process.execPath, args, root);
      const written = await readFile(join(out, "compliance/proof.json"), "utf8").catch(() => {
        throw new Error(`the proof failed:\n${output}`);
      });
      const { rules } = JSON.parse(written) as Told;
      const having = (status: string): number =>
        rules.filter((rule) => rule.status === status).length;
      const sum = (which: "killed" | "total"): number =>
        rules.reduce((total, { mutation }) => total + (mutation?.[which] ?? 0), 0);
      rows.push({
        bench: "prove",
        example,
        run,
        wallSeconds,
        cpuSeconds,
        enforced: having("enforced") + having("configured"),
        unproven: having("unproven"),
        rules: rules.length,
        killed: sum("killed"),
        mutants: sum("total"),
      });
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { BuildReport } from "#core/factory";
import type { ProveReport } from "#core/prove/prove";
import type { ProveOptions } from "#core/prove/prove-options";
import type { Without } from "#core/weave/woven";
import { createFactory } from "#core/factory";
import { prove } from "#core/prove/prove";
import { startPostgres, type PostgresServer } from "../../src/testing/support/start-postgres.ts";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { libraryFolder } from "../fixtures/library-pack.ts";

const root = join(import.meta.dirname, "../../../..");

/** A library's application in a folder of its own, to be proven. */
export interface ProvenLibrary {
  /** The folder that holds the blueprint, the pack and the application in `app`. */
  readonly folder: string;
  readonly out: string;
  /** Replaces a text, which must be there once, in a file of the application or, by `../`, beside it. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  build(): Promise<BuildReport>;
  prove(options?: Partial<ProveOptions>): Promise<ProveReport>;
}

/** Libraries for tests of the prover, which share a PostgreSQL server. */
export interface Libraries {
  /**
   * A library of its own; files are those of its pack, and replace what the pack has. A rule may be left
   * out when it is built.
   */
  open(files?: Readonly<Record<string, string>>, without?: Without): Promise<ProvenLibrary>;
  /** The databases that are on the server. */
  databases(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts a PostgreSQL server for a file of tests. */
export async function openLibraries(): Promise<Libraries> {
  const folder = await mkdtemp(join(tmpdir(), "proven-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const server: PostgresServer = await startPostgres();
  process.env["TEST_DATABASE_URL"] = server.url;
  let opened = 0;
  return {
    async open(files = {}, without) {
      opened += 1;
      const own = join(folder, `library-${opened}`);
      await cp(libraryFolder, join(own, "library-pack"), { recursive: true });
      await Promise.all(
        Object.entries(files).map(([file, text]) =>
          writeFile(join(own, "library-pack", file), text),
        ),
      );
      await writeFile(join(own, "blueprint.yaml"), libraryBlueprint);
      return openLibrary(own, without);
    },
    async databases() {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      const { rows } = await client.query<{ name: string }>(
        "select datname as name from pg_database order by datname",
      );
      await client.end();
      return rows.map(({ name }) => name);
    },
    async close() {
      delete process.env["TEST_DATABASE_URL"];
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function openLibrary(folder: string, without: Without | undefined): Promise<ProvenLibrary> {
  const out = join(folder, "app");
  const order = { file: join(folder, "blueprint.yaml"), out, ...(without && { without }) };
  const build = async (): Promise<BuildReport> => createFactory().build(order);
  const { diagnostics } = await build();
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  await symlink(join(root, "packages/core/node_modules"), join(out, "node_modules"));
  return {
    folder,
    out,
    build,
    async edit(file, from, to) {
      const path = join(out, file);
      const text = await readFile(path, "utf8");
      const found = text.split(from).length - 1;
      if (found !== 1) throw new Error(`${String(from)} stands ${found} times in ${file}`);
      await writeFile(
        path,
        text.replace(from, () => to),
      );
    },
    async prove(options = {}) {
      const startedAt = new Date("2026-11-22T10:00:00Z");
      return prove(await build(), order, {
        startedAt,
        workers: 1,
        cache: false,
        mutants: false,
        ...options,
      });
    },
  };
}

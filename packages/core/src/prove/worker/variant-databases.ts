import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mapBounded } from "#core/map-bounded";
import type { AppDatabase, ApplicationCode } from "#core/prove/worker/application-code";
import type { Overlay } from "#core/prove/worker/protocol";

/** Databases in which the migrations of an application, or of a variant of it, have run. */
export interface VariantDatabases {
  /**
   * Makes the databases that others are copied from, one after each migration of the application;
   * returns the server's version.
   */
  prepare(): Promise<string>;
  /** Makes a database for a variant: a copy of what it shares with the application, then the rest. */
  create(overlay: Overlay): Promise<string>;
  drop(url: string): Promise<void>;
  /** Drops every database of the run, other processes' as well. */
  clean(): Promise<void>;
}

const migrations = "src/db/migrations";

/**
 * Makes databases on a server. Copying a database takes a quarter of the time of making it anew, and
 * most variants differ from the application in its last migrations.
 */
export async function variantDatabases(
  folder: string,
  { server, prefix }: { readonly server: string; readonly prefix: string },
  code: ApplicationCode,
): Promise<VariantDatabases> {
  const root = await code.open(server);
  const original = await readMigrations(join(folder, migrations));
  const stage = (count: number): string => `${prefix}_stage_${count}`;
  let made = 0;

  const at = (name: string): string => {
    const url = new URL(server);
    url.pathname = name;
    return url.href;
  };
  const copy = async (name: string, of: string): Promise<void> => {
    await root.asOwner.script(`create database ${name} template ${of}`);
  };
  const apply = async (name: string, files: Migrations): Promise<AppDatabase> => {
    const place = await mkdtemp(join(tmpdir(), "migrations-"));
    const database = await code.open(at(name));
    try {
      await mkdir(place, { recursive: true });
      await Promise.all([...files].map(([file, sql]) => writeFile(join(place, file), sql)));
      await code.migrate(database, place);
      return database;
    } catch (error) {
      await database.close();
      throw error;
    } finally {
      await rm(place, { recursive: true });
    }
  };

  const addStage = async (index: number): Promise<void> => {
    const name = stage(index + 1);
    await copy(name, stage(index));
    const database = await apply(name, new Map([...original].slice(0, index + 1)));
    // The table of holidays comes with the first migration.
    if (index === 0) await code.fillHolidays(database);
    await database.close();
  };

  return {
    async prepare() {
      await copy(stage(0), "template0");
      const indices = Array.from({ length: original.size }, (_, index) => index);
      await mapBounded(indices, addStage, 1);
      const shown = "select current_setting('server_version') as version";
      const [found] = await root.asOwner.query<{ readonly version: string }>(shown);
      return found?.version ?? "";
    },

    async create(overlay) {
      const files = overlaid(original, overlay);
      const same = sharedLength([...original], [...files]);
      made += 1;
      const name = `${prefix}_${process.pid}_${made}`;
      await copy(name, stage(same));
      if (same === files.size && same === original.size) return at(name);
      try {
        const database = await apply(name, files);
        if (same === 0) await code.fillHolidays(database);
        await database.close();
      } catch (error) {
        await root.asOwner.script(`drop database ${name}`);
        throw error;
      }
      return at(name);
    },

    async drop(url) {
      await root.asOwner.script(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    },

    async clean() {
      const databases = await root.asOwner.query<{ readonly name: string }>(
        `select datname as name from pg_database where starts_with(datname, '${prefix}_')`,
      );
      const dropOne = async ({ name }: { readonly name: string }): Promise<void> =>
        root.asOwner.script(`drop database ${name} with (force)`);
      await mapBounded(databases, dropOne, 1);
    },
  };
}

type Migrations = ReadonlyMap<string, string>;

async function readMigrations(folder: string): Promise<Migrations> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    ),
  );
}

function overlaid(original: Migrations, overlay: Overlay): Migrations {
  const files = new Map(original);
  for (const [path, content] of Object.entries(overlay)) {
    if (!path.startsWith(`${migrations}/`)) continue;
    const name = path.slice(migrations.length + 1);
    if (content === undefined) files.delete(name);
    else files.set(name, content);
  }
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many migrations both begin with. */
function sharedLength(
  a: readonly (readonly [string, string])[],
  b: readonly (readonly [string, string])[],
): number {
  const different = a.findIndex(([name, sql], i) => b[i]?.[0] !== name || b[i][1] !== sql);
  return different === -1 ? a.length : different;
}

import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const installed = join(import.meta.dirname, "../../../../../node_modules/vitest");

/** A folder that has of an application what the prover's processes ask for, and no server behind it. */
export interface TinyApplication {
  readonly folder: string;
  /** The test files, as they are to be announced. */
  readonly tests: readonly string[];
  /** What was done with databases so far: `<database> <SQL>`, or `<database> migrated by <files>`. */
  done(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The files of which its code consists; its databases are lines in a file. */
const code: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }',
  "src/app.ts": 'export const application = { databaseRole: "app", calendars: ["US"] };\n',
  "src/loans.ts": "export const most: number = 28;\n",
  "src/platform/database/done.ts": `
import { appendFileSync } from "node:fs";
export function done(url: string, what: string): void {
  const database = new URL(url).pathname.slice(1);
  appendFileSync(new URL("../../../done.txt", import.meta.url), database + " " + what + "\\n");
}
`,
  "src/platform/database/open-database.ts": `
import { done } from "./done.ts";
export const openDatabase = async ({ url }: { readonly url: string }) => ({
  url,
  asOwner: {
    script: async (text: string) => done(url, text),
    query: async (text: string) => text.includes("server_version") ? [{ version: "18.4" }] : [{ name: "prove_left" }],
  },
  close: async () => {},
});
`,
  "src/platform/database/migrate.ts": `
import { readdirSync, readFileSync } from "node:fs";
import { done } from "./done.ts";
export async function migrate({ url }: { readonly url: string }, folder: string) {
  const files = readdirSync(folder).toSorted();
  for (const file of files) {
    const text = readFileSync(folder + "/" + file, "utf8");
    if (text.includes("broken")) throw new Error("syntax error in " + file);
  }
  done(url, "migrated by " + files.join(", "));
}
`,
  "src/platform/obligations/holidays.ts":
    "export const fillHolidays = async (): Promise<void> => {};\n",
  "src/db/migrations/0001_tables.sql": "create table loan ();",
  "src/db/migrations/0002_triggers.sql": "create trigger loan_length;",
};

/** What each test tells of where it is run. */
const telling = `
import type { TestContext } from "vitest";
export function tell({ meta }: TestContext["task"]): void {
  const { TEST_DATABASE_READY: database = "", RULE_CASES: cases = "" } = process.env;
  const told = { pid: process.pid, database: new URL(database).pathname.slice(1), cases };
  meta.rule = { counterexample: JSON.stringify(told) };
}
declare module "vitest" { interface TaskMeta { rule?: unknown } }
`;

/** Writes a tiny application with these test files, by name. */
export async function writeTinyApplication(
  tests: Readonly<Record<string, string>>,
): Promise<TinyApplication> {
  const folder = await mkdtemp(join(tmpdir(), "tiny-"));
  const files = {
    ...code,
    "test/tell.ts": telling,
    ...Object.fromEntries(
      Object.entries(tests).map(([name, text]) => [`test/rules/${name}.test.ts`, text]),
    ),
  };
  const write = async ([file, text]: readonly [string, string]): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  await Promise.all(Object.entries(files).map(write));
  await mkdir(join(folder, "node_modules"));
  await symlink(installed, join(folder, "node_modules/vitest"));
  return {
    folder,
    tests: Object.keys(tests).map((name) => `test/rules/${name}.test.ts`),
    async done() {
      const text = await readFile(join(folder, "done.txt"), "utf8").catch(() => "");
      return text.split("\n").filter((line) => line !== "");
    },
    close: () => rm(folder, { recursive: true }),
  };
}

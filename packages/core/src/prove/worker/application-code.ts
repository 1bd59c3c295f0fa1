import { z } from "zod";
import type { ModuleVersions } from "#core/prove/worker/module-versions";

/** A database of the application, as far as it is used here. */
export interface AppDatabase {
  readonly asOwner: {
    script(text: string): Promise<void>;
    query<Row>(text: string): Promise<readonly Row[]>;
  };
  close(): Promise<void>;
}

/** What is used of an application's own code to make its databases. */
export interface ApplicationCode {
  readonly open: (url: string) => Promise<AppDatabase>;
  /** Runs the migrations of a folder that have not run yet. */
  readonly migrate: (database: AppDatabase, folder: string) => Promise<unknown>;
  readonly fillHolidays: (database: AppDatabase) => Promise<unknown>;
}

type OpenDatabase = (options: {
  readonly url: string;
  readonly role: string;
}) => Promise<AppDatabase>;
type FillHolidays = (
  session: AppDatabase["asOwner"],
  calendars: readonly string[],
  clock: { now(): Date },
) => Promise<unknown>;

const app = z.object({
  application: z.object({ databaseRole: z.string(), calendars: z.array(z.string()) }),
});
const openDatabaseModule = z.object({ openDatabase: callable<OpenDatabase>() });
const migrateModule = z.object({ migrate: callable<ApplicationCode["migrate"]>() });
const holidaysModule = z.object({ fillHolidays: callable<FillHolidays>() });

/** The day that the application's tests start from, whose holidays they want. */
const start = new Date("2026-03-02T10:00:00Z");

/** Loads the application's code that makes databases. */
export async function applicationCode(modules: ModuleVersions): Promise<ApplicationCode> {
  const { application } = app.parse(await modules.load("src/app.ts"));
  const opening = openDatabaseModule.parse(
    await modules.load("src/platform/database/open-database.ts"),
  );
  const migrating = migrateModule.parse(await modules.load("src/platform/database/migrate.ts"));
  const holidays = holidaysModule.parse(await modules.load("src/platform/obligations/holidays.ts"));
  const { databaseRole: role, calendars } = application;
  return {
    open: async (url) => opening.openDatabase({ url, role }),
    migrate: async (database, folder) => migrating.migrate(database, folder),
    fillHolidays: async ({ asOwner }) =>
      holidays.fillHolidays(asOwner, calendars, { now: () => start }),
  };
}

function callable<Callable>(): z.ZodType<Callable> {
  return z.custom<Callable>((value) => typeof value === "function");
}

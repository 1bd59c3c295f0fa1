/** One thing that is wrong with an emitted application, as a wrong emitter or a careless hand makes it. */
export interface PlantedFault {
  /** What is wrong, in plain words. */
  readonly name: string;
  /** The id of the rule of law that it breaks, or the control whose promise it breaks. */
  readonly breaks: string;
  /** The file of the application that it is in. */
  readonly file: string;
  /** The text that it replaces, which occurs once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Of a fault that no test can be expected to notice: why. */
  readonly unseen?: string;
}

const migrations = "src/db/migrations";

/** The migrations that every application has. */
export const sql = {
  platform: `${migrations}/0001_platform.sql`,
  tables: `${migrations}/0002_tables.sql`,
  triggers: `${migrations}/0003_triggers.sql`,
  access: `${migrations}/0004_access.sql`,
} as const;

import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { emitMigrations } from "#core/emit/sql/emit-migrations";
import { databaseRole } from "#core/emit/sql/database-role";
import { checkBlueprint } from "#core/pipeline";
import type { Woven } from "#core/weave/woven";
import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";
import { libraryBlueprint } from "../../fixtures/library-blueprint.ts";
import { variedLibrary } from "../../fixtures/library-pack.ts";

/** The library with some files of its pack replaced, and its blueprint or another, woven. */
export async function weaveLibrary(
  files: Readonly<Record<string, string>>,
  blueprint: string = libraryBlueprint,
): Promise<Woven> {
  const { pack, rules, diagnostics } = await variedLibrary(files);
  const document = parseBlueprint(blueprint, "library.yaml").value;
  const checked = pack && document && checkBlueprint(document, [pack], rules);
  if (checked?.woven === undefined || hasErrors(diagnostics)) {
    throw new Error(JSON.stringify([...diagnostics, ...(checked?.diagnostics ?? [])]));
  }
  return checked.woven;
}

/** The database of a woven library, as its application makes it. */
export async function openLibrary(woven: Woven, url?: string): Promise<Database> {
  const database = await openDatabase({ url, role: databaseRole(woven.model) });
  for (const { content } of emitMigrations(woven)) {
    // oxlint-disable-next-line no-await-in-loop
    await database.asOwner.script(content);
  }
  return database;
}

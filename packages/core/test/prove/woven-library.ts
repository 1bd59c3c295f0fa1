import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import type { BaseApplication } from "#core/prove/base-application";
import { checkBlueprint } from "#core/pipeline";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

/** A woven library, with what it was woven of. */
export type WovenLibrary = Pick<BaseApplication, "woven" | "document" | "rules">;

/** Weaves the library; files are those of its pack, and replace what the pack has. */
export async function weaveLibrary(
  files: Readonly<Record<string, string>> = {},
  blueprint: string = libraryBlueprint,
): Promise<WovenLibrary> {
  const { pack, rules, diagnostics } = await variedLibrary(files);
  const parsed = parseBlueprint(blueprint, "blueprint.yaml");
  const document = parsed.value;
  if (pack === undefined || document === undefined) {
    throw new Error(JSON.stringify([...diagnostics, ...parsed.diagnostics]));
  }
  const checked = checkBlueprint(document, [pack], rules);
  if (checked.woven === undefined) throw new Error(JSON.stringify(checked.diagnostics));
  return { woven: checked.woven, document, rules };
}

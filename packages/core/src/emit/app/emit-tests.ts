import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile } from "#core/emit/emitted-file";
import { emitted } from "#core/emit/emitted-file";
import { sourceFolder } from "#core/source-folder";

const source = join(sourceFolder, "testing");

/** Stand-ins for what each application has of its own: see `emitRuleTests`. */
const varying: ReadonlySet<string> = new Set(["pack-functions.ts", "rule-data.ts", "samples.ts"]);

/** The tests that every application has, and what its tests stand on. */
export function emitTests(): readonly EmittedFile[] {
  return ["support", "platform"].flatMap((folder) =>
    readdirSync(join(source, folder))
      .filter((file) => file.endsWith(".ts") && !varying.has(file))
      .map((file) =>
        emitted(`test/${folder}/${file}`, readFileSync(join(source, folder, file), "utf8")),
      ),
  );
}

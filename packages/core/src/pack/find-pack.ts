import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Result } from "#core/diagnostic/diagnostic";
import type { PackDefinition } from "#core/pack/pack";
import { reportPack } from "#core/pack/report-pack";

/**
 * Finds a pack by the name that a blueprint gives: a folder (`./law`, `/srv/law`), a short name
 * (`library` for `@bylaw/domain-library`) or the name of an npm package, looked up from a
 * folder as Node.js does. A package's code is run, as with any dependency; a folder's is not.
 *
 * @returns The pack's definition for `loadPack`, or `BYL1305`, `BYL1306`.
 *
 * @example
 * ```ts
 * import { findPack, loadPack } from "@bylaw/core";
 *
 * const { value } = await findPack("./packs/library", process.cwd());
 * const pack = value && (await loadPack(value));
 * ```
 */
export async function findPack(
  reference: string,
  fromFolder: string,
): Promise<Result<PackDefinition>> {
  const failed = (problem: string, help: string): Result<PackDefinition> => ({
    value: undefined,
    diagnostics: [reportPack("BYL1305", { reference, problem }, { help })],
  });
  if (/^\.{0,2}\//.test(reference) || reference === "." || isAbsolute(reference)) {
    const folder = resolve(fromFolder, reference);
    const manifest = await stat(join(folder, "pack.yaml")).catch(() => undefined);
    if (manifest?.isFile() !== true) {
      return failed(
        "the folder holds no `pack.yaml`",
        "Write the path from the blueprint's folder.",
      );
    }
    return { value: { folder }, diagnostics: [] };
  }
  if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(reference)) {
    return failed(
      "it is neither a name nor a path",
      "Write a short name, a package or `./folder`.",
    );
  }
  const names = reference.startsWith("@") ? [reference] : [`@bylaw/domain-${reference}`, reference];
  const resolver = createRequire(join(resolve(fromFolder), "blueprint.yaml"));
  for (const name of names) {
    const file = locate(resolver, name);
    if (file !== undefined) return importPack(name, file);
  }
  const shown = names.map((name) => `\`${name}\``).join(" nor ");
  return failed(
    names.length > 1 ? `neither ${shown} is installed` : `${shown} is not installed`,
    `Install the package, for example \`npm install ${names[0]}\`.`,
  );
}

/** The file that a package's name leads to; the modules of Node.js itself are none. */
function locate(resolver: NodeJS.Require, name: string): string | undefined {
  try {
    const file = resolver.resolve(name);
    return isAbsolute(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function importPack(name: string, file: string): Promise<Result<PackDefinition>> {
  const failed = (problem: string): Result<PackDefinition> => ({
    value: undefined,
    diagnostics: [reportPack("BYL1306", { name, problem })],
  });
  const module: unknown = await import(pathToFileURL(file).href).catch((error: unknown) => error);
  if (module instanceof Error) return failed(`it cannot be imported (${module.message})`);
  const definition: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, "default") : undefined;
  if (!isDefinition(definition)) return failed("its default export has no `folder`");
  return { value: definition, diagnostics: [] };
}

function isDefinition(value: unknown): value is PackDefinition {
  return (
    typeof value === "object" &&
    value !== null &&
    "folder" in value &&
    typeof value.folder === "string" &&
    isListOrAbsent(value, "functions") &&
    isListOrAbsent(value, "controls")
  );
}

function isListOrAbsent(value: object, key: string): boolean {
  const member: unknown = Reflect.get(value, key);
  return member === undefined || Array.isArray(member);
}

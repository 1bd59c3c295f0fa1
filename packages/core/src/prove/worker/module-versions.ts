import { realpathSync } from "node:fs";
import { registerHooks, type ResolveFnOutput } from "node:module";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import type { Overlay } from "#core/prove/worker/protocol";

/** Loads an application's modules in several versions side by side. */
export interface ModuleVersions {
  /** Imports a file of the application as the newest version has it; the path is within its folder. */
  load(path: string): Promise<unknown>;
  /** Begins a version in which some files differ; without files, goes back to the application as it is. */
  begin(overlay: Overlay): void;
}

/** The address of the module that stands in for `vitest`. */
const standIn = new URL(
  `./vitest-stand-in${extname(fileURLToPath(import.meta.url))}`,
  import.meta.url,
).href;

/**
 * Takes over the loading of an application's modules. Loading all of it anew for each variant would
 * take seconds; so a version has its own copy only of the files that differ and of those that
 * import them, directly or not, and shares the rest. Which files import which is seen while they
 * are loaded, so everything that will be asked for has to be loaded once before the first version.
 */
export function watchModules(folder: string): ModuleVersions {
  // Node.js names modules by where they really are.
  const root = realpathSync(folder);
  /** Of each module of the application as it is, those that import it. */
  const importers = new Map<string, Set<string>>();
  let version = 0;
  let overlay: Overlay = {};
  let affected: ReadonlySet<string> = new Set();
  const known = new Map<number, Overlay>();

  function pathOf(url: string | undefined): string | undefined {
    if (url === undefined || !url.startsWith("file:")) return undefined;
    const path = relative(root, fileURLToPath(url)).split(sep).join("/");
    return path.startsWith("..") || path.includes("node_modules/") ? undefined : path;
  }

  /** Finds a module; one that only the newest version has is not on the disk. */
  function resolve(next: () => ResolveFnOutput): ResolveFnOutput {
    try {
      return next();
    } catch (error) {
      const { url } = missing.safeParse(error).data ?? {};
      const path = pathOf(url);
      if (url === undefined || path === undefined || !Object.hasOwn(overlay, path)) throw error;
      return { url, shortCircuit: true };
    }
  }

  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === "vitest") {
        const parentURL = pathToFileURL(join(root, "package.json")).href;
        if (context.parentURL === standIn) return next(specifier, { ...context, parentURL });
        if (pathOf(context.parentURL)?.startsWith("test/") === true) {
          return { url: standIn, shortCircuit: true };
        }
      }
      const resolved = resolve(() => next(specifier, context));
      const path = pathOf(resolved.url);
      if (path === undefined) return resolved;
      // What `load` asks for says by itself which version it is.
      const asked = versionOf(specifier);
      const of = asked ?? versionOf(context.parentURL) ?? 0;
      const parent = pathOf(context.parentURL);
      if (of === 0) {
        const parents = importers.get(path) ?? new Set();
        importers.set(path, parent === undefined ? parents : parents.add(parent));
      }
      if (asked !== undefined) return resolved;
      // What the application as it is never loaded may import anything.
      const isOwn = of > 0 && of === version && (affected.has(path) || !importers.has(path));
      return isOwn ? { ...resolved, url: `${bare(resolved.url)}?version=${of}` } : resolved;
    },
    load(url, context, next) {
      const files = known.get(versionOf(url) ?? 0);
      const path = pathOf(url);
      if (files === undefined || path === undefined || !Object.hasOwn(files, path)) {
        return next(url, context);
      }
      const source = files[path];
      if (source === undefined) throw new Error(`${path} is gone in this variant`);
      return { format: "module-typescript", source, shortCircuit: true };
    },
  });

  return {
    load: async (path) => {
      const { href } = pathToFileURL(join(root, path));
      // A test file collects its tests while it is loaded, so it has to be loaded for each run.
      loads += 1;
      return (await import(`${href}?version=${version}&load=${loads}`)) as unknown;
    },
    begin(files) {
      overlay = files;
      const isChanged = Object.keys(files).length > 0;
      newest += 1;
      version = isChanged ? newest : 0;
      known.clear();
      known.set(version, overlay);
      affected = isChanged ? importing(Object.keys(files), importers) : new Set();
    },
  };
}

let loads = 0;
let newest = 0;

/** What Node.js throws for a file that is not there. */
const missing = z.object({ code: z.literal("ERR_MODULE_NOT_FOUND"), url: z.string() });

function versionOf(url: string | undefined): number | undefined {
  const found = url === undefined ? undefined : /\?version=(\d+)/.exec(url)?.[1];
  return found === undefined ? undefined : Number(found);
}

function bare(url: string): string {
  return url.replace(/\?.*$/, "");
}

/** The files and everything that imports them. */
function importing(
  files: readonly string[],
  importers: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const rest = [...files];
  for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    rest.push(...(importers.get(path) ?? []));
  }
  return found;
}

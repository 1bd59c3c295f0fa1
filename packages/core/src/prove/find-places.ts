import type { BaseApplication } from "#core/prove/base-application";
import type { Place } from "#core/prove/proof";
import type { Overlay } from "#core/prove/worker/protocol";
import { formatFile } from "#core/emit/format";
import { diffLines } from "#core/write/diff-lines";

/**
 * Finds the lines that enforce a rule in one layer: those that are gone without it. In each file that
 * differs it is the first line that names the rule, or else the first that differs.
 */
export async function findPlaces(
  rule: string,
  layer: Place["layer"],
  overlay: Overlay,
  { onDisk }: BaseApplication,
): Promise<readonly Place[]> {
  const paths = Object.keys(overlay).filter((path) => !told.has(path) && onDisk.has(path));
  const places = await Promise.all(
    paths.toSorted().map(async (path) => {
      const lines = linesOf(onDisk.get(path) ?? "");
      const content = overlay[path];
      const after = content === undefined ? [] : linesOf(await formatted(path, content));
      const hunks = diffLines(lines, after);
      const isNamed = (line: string | undefined): boolean => line?.includes(rule) === true;
      const named = hunks
        .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
        .find((index) => isNamed(lines[index]));
      const place: Place = { layer, file: path, line: (named ?? hunks[0]?.from ?? 0) + 1 };
      return { place, isNamed: named !== undefined };
    }),
  );
  // What only uses it, such as an import, comes after what is about it.
  return places.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed)).map(({ place }) => place);
}

/** Files that only tell of rules. */
const told: ReadonlySet<string> = new Set(["src/rules.ts"]);

async function formatted(path: string, content: string): Promise<string> {
  return (await formatFile({ path, content, owner: "engine" })).content;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n");
}

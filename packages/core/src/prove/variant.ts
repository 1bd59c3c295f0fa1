import type { BaseApplication } from "#core/prove/base-application";
import type { Overlay } from "#core/prove/worker/protocol";
import type { Woven } from "#core/weave/woven";
import { mapBounded } from "#core/map-bounded";
import { emitRunning } from "#core/emit/emit";
import { formatFile } from "#core/emit/format";
import { byPath } from "#core/prove/base-application";
import { mergeText } from "#core/write/merge-text";

/** The application with another woven model. */
export interface Variant {
  /** The files in which it differs from the application; none where the model makes no difference. */
  readonly overlay: Overlay;
  /** Files that differ, but that were changed by hand in the same lines. */
  readonly conflicts: readonly string[];
}

/**
 * Prints the application for another woven model, as files that differ from those in the folder.
 * What was changed by hand stays, since it is the application as it is that is to be proven.
 */
export async function variantOf(base: BaseApplication, woven: Woven): Promise<Variant> {
  const { printed, built, onDisk } = base;
  const files = byPath(await emitRunning(woven));
  const overlay: Record<string, string | undefined> = {};
  const conflicts: string[] = [];
  const paths = [...new Set([...printed.keys(), ...files.keys()])];
  const differing = paths.filter((path) => files.get(path) !== printed.get(path));
  const differ = async (path: string): Promise<void> => {
    const content = files.get(path);
    if (onDisk.get(path) === built.get(path)) {
      overlay[path] = content;
      return;
    }
    if (content === undefined) {
      conflicts.push(path);
      return;
    }
    const formatted = await formatFile({ path, content, owner: "engine" });
    const merged = mergeText(built.get(path) ?? "", onDisk.get(path) ?? "", formatted.content);
    if (merged === undefined) conflicts.push(path);
    else overlay[path] = merged;
  };
  await mapBounded(differing, differ);
  return { overlay, conflicts };
}

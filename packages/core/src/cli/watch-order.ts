import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** How long nothing may change before a change counts as finished, in milliseconds. */
const calm = 150;

/** Watches a blueprint and folders of packs; calls back once after each burst of changes. */
export function watchOrder(
  file: string,
  folders: readonly string[],
  changed: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, calm);
  };
  // Editors replace a file rather than write to it, so its folder is watched.
  const watchers = [
    watch(dirname(file), (_, name) => {
      if (name === null || name === basename(file)) soon();
    }),
    ...folders.map((folder) => watch(folder, { recursive: true }, soon)),
  ];
  for (const watcher of watchers) watcher.on("error", soon);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

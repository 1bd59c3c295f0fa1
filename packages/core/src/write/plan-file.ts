import type { BaseText } from "#core/write/base-file";
import type { PlannedFile } from "#core/write/plan";
import type { DiskFile } from "#core/write/read-disk";
import { mergeJson } from "#core/write/merge-json";
import { mergeText } from "#core/write/merge-text";
import { sha256 } from "#core/write/sha256";

/** Everything that decides about one of the engine's files. */
export interface FileSituation {
  readonly path: string;
  /** What the order says that the file should be. */
  readonly wanted: string;
  /** The SHA-256 of what the engine wrote last time; undefined for a new file. */
  readonly known: string | undefined;
  readonly base: BaseText;
  readonly disk: DiskFile | undefined;
  /** `<path>.new`, where it exists. */
  readonly beside: DiskFile | undefined;
}

interface Planned {
  readonly files: readonly PlannedFile[];
  readonly base: BaseText;
}

/**
 * Decides about one of the engine's files. While the text of a conflict lies beside it, the changes
 * by hand are told from what the engine wrote before; deleting it says that it was taken in.
 */
export function planFile({ path, wanted, known, base, disk, beside }: FileSituation): Planned {
  const settled = { text: wanted, offered: undefined };
  const file = (action: PlannedFile["action"], content: string | undefined): PlannedFile => ({
    path,
    action,
    content,
    before: action === "conflict" ? beside?.hash : disk?.hash,
  });
  const laidByUs = beside !== undefined && beside.text === base.offered;
  const cleanUp: readonly PlannedFile[] = laidByUs
    ? [{ path: `${path}.new`, action: "remove", content: undefined, before: beside.hash }]
    : [];

  if (disk === undefined) return { files: [file("add", wanted), ...cleanUp], base: settled };
  const text = disk.binary ? undefined : disk.text;
  if (text === wanted) return { files: [file("keep", undefined), ...cleanUp], base: settled };

  const takenIn = base.offered !== undefined && (beside === undefined || text === base.offered);
  const pending = base.offered !== undefined && !takenIn;
  const ancestor = takenIn ? base.offered : base.text;
  const untouched = text === ancestor || (text !== undefined && sha256(text) === known);
  if (untouched) return { files: [file("change", wanted), ...cleanUp], base: settled };
  const noNews = ancestor === undefined ? known === sha256(wanted) : ancestor === wanted;
  if (noNews && !pending) return { files: [file("keep", undefined)], base: settled };

  const merged =
    text === undefined || ancestor === undefined
      ? undefined
      : (mergeText(ancestor, text, wanted) ??
        (path.endsWith(".json") ? mergeJson(ancestor, text, wanted) : undefined));
  if (merged === text && merged !== undefined) {
    return { files: [file("keep", undefined), ...cleanUp], base: settled };
  }
  if (merged !== undefined) {
    const content = disk.crlf ? merged.replaceAll("\n", "\r\n") : merged;
    return { files: [file("merge", content), ...cleanUp], base: settled };
  }
  // What somebody else left, or changed, beside the file is not ours to replace.
  if (beside !== undefined && !laidByUs) {
    return { files: [file("conflict", undefined)], base: { ...base, text: ancestor } };
  }
  const content = beside?.text === wanted ? undefined : wanted;
  return {
    files: [file("conflict", content)],
    base: { text: ancestor, offered: wanted },
  };
}

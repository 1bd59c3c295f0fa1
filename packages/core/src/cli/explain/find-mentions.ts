import type { FileTree } from "#core/emit/file-tree";

/** A line of the emitted application. */
export interface Mention {
  readonly path: string;
  readonly line: number;
}

/** Every line of the application that names a rule. */
export function findMentions(files: FileTree, id: string): readonly Mention[] {
  const name = nameOf(id);
  return files.flatMap(({ path, content }) =>
    content.includes(id)
      ? content
          .split("\n")
          .flatMap((text, index) => (name.test(text) ? [{ path, line: index + 1 }] : []))
      : [],
  );
}

/** The rules that a file names at a line: on it, else in the paragraph around it, else just above. */
export function rulesAt(
  content: string,
  line: number | undefined,
  ids: readonly string[],
): readonly string[] {
  const lines = content.split("\n");
  const within = (text: string): readonly string[] => ids.filter((id) => nameOf(id).test(text));
  if (line === undefined) return within(content);
  const at = Math.min(line, lines.length) - 1;
  const onLine = within(lines[at] ?? "");
  if (onLine.length > 0) return onLine;
  let first = at;
  while (first > 0 && lines[first - 1]?.trim() !== "") first--;
  let last = at;
  while (last < lines.length - 1 && lines[last + 1]?.trim() !== "") last++;
  return within(lines.slice(first, last + 1).join("\n"));
}

/** The id as a name of its own: `one-loan` is not found in `one-loan-a-book`. */
function nameOf(id: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])${id.replaceAll(/[^\w-]/g, "\\$&")}(?![\w-])`);
}

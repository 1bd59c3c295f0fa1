/** A cell of a table file with where it starts; line and column count from 1. */
export interface TextCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** How many characters the cell takes in the file, quotes and all; at least 1. */
  readonly length: number;
}

/**
 * Reads CSV (RFC 4180, any line ends): records of cells without surrounding blanks, empty lines left out.
 *
 * @returns The records, or the place of a quote that is not closed or that text follows.
 */
export function readCsv(
  text: string,
):
  | { readonly records: readonly (readonly TextCell[])[] }
  | { readonly broken: Omit<TextCell, "text"> } {
  const records: TextCell[][] = [];
  let record: TextCell[] = [];
  let position = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  let lineStart = position;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  for (;;) {
    position += match(/[ \t]*/y)?.[0].length ?? 0;
    const place = { line, column: position - lineStart + 1 };
    const quoted = match(/"((?:[^"]|"")*)"[ \t]*(?=,|\r|\n|$)/y);
    if (text[position] === '"' && quoted === null) return { broken: { ...place, length: 1 } };
    const whole = quoted?.[0] ?? match(/[^,\r\n]*/y)?.[0] ?? "";
    const value = quoted?.[1]?.replaceAll('""', '"') ?? whole.trim();
    record.push({ text: value, ...place, length: Math.max(1, whole.trim().length) });
    for (const newline of whole.matchAll(/\r\n|\r|\n/g)) {
      line++;
      lineStart = position + newline.index + newline[0].length;
    }
    position += whole.length;
    if (text[position] === ",") {
      position++;
      continue;
    }
    if (record.length > 1 || record[0]?.text !== "") records.push(record);
    record = [];
    if (position >= text.length) return { records };
    position += text.startsWith("\r\n", position) ? 2 : 1;
    line++;
    lineStart = position;
  }
}

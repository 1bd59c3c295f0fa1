/** Breaks a text into lines of a width, each after an indentation; words stay whole. */
export function wrap(text: string, { width = 80, indent = "" }: WrapOptions = {}): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

interface WrapOptions {
  /** Characters of a line, the indentation included. */
  readonly width?: number;
  readonly indent?: string;
}

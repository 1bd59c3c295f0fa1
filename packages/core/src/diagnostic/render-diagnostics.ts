import type { Diagnostic, Position, Severity } from "#core/diagnostic/diagnostic";
import { relativePath } from "#core/diagnostic/relative-path";

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };
const windowWidth = 100;

interface RenderOptions {
  /** Whether to write ANSI colours. */
  readonly colour?: boolean;
  /** Paths are printed relative to this folder. */
  readonly root?: string;
}

/**
 * Renders diagnostics as text for people: each with its source line, the place underlined, and
 * what to write instead. Control characters of the source are shown, never sent to the terminal.
 *
 * @example
 * ```ts
 * import { parseBlueprint, renderDiagnostics } from "@bylaw/core";
 *
 * const text = "bylaw: 1\nap: library\n";
 * const { diagnostics } = parseBlueprint(text, "blueprint.yaml");
 * renderDiagnostics(diagnostics, () => text);
 * ```
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  readSource: (file: string) => string | undefined,
  options: RenderOptions = {},
): string {
  const sources = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const lines = (readSource(file) ?? "").replace(/^\uFEFF/, "").split(/\r?\n/);
    sources.set(file, lines);
    return lines;
  };
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, linesOf, options)).join("\n");
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  linesOf: (file: string) => readonly string[],
  { colour = false, root }: RenderOptions,
): string {
  const paint = (code: number, text: string): string =>
    colour ? `\u001B[${code}m${text}\u001B[39m` : text;
  const { severity, code, at, rule, help } = diagnostic;
  const lines = [
    `${paint(colours[severity], `${severity} ${code}`)}${rule === undefined ? "" : ` [${visible(rule)}]`}: ${visible(diagnostic.message)}`,
  ];
  if (at !== undefined) {
    const place = `${relativePath(at.file, root)}:${at.line}:${at.column}`;
    lines.push(`  ${paint(36, "-->")} ${visible(place)}`);
    const source = linesOf(at.file)[at.line - 1];
    if (source !== undefined) {
      const margin = " ".repeat(String(at.line).length);
      const { text, underline } = excerpt(source, at);
      lines.push(
        `${margin} ${paint(36, "|")}`,
        `${at.line} ${paint(36, "|")} ${text}`,
        `${margin} ${paint(36, "|")} ${paint(colours[severity], underline)}`,
      );
    }
  }
  if (help !== undefined) lines.push(`  ${paint(36, "help:")} ${visible(help)}`);
  return `${lines.join("\n")}\n`;
}

/** The part of a source line around a position, and the carets under it. */
function excerpt(source: string, at: Position): { text: string; underline: string } {
  const start = Math.min(at.column - 1, source.length);
  const end = Math.min(start + Math.max(at.length ?? 1, 1), Math.max(source.length, start + 1));
  const from = Math.max(0, start - windowWidth / 2);
  const to = Math.max(from + windowWidth, Math.min(end, from + windowWidth));
  const before = `${from > 0 ? "…" : ""}${visible(source.slice(from, start))}`;
  const marked = visible(source.slice(start, Math.min(end, to)));
  const after = `${visible(source.slice(Math.min(end, to), to))}${source.length > to ? "…" : ""}`;
  return {
    text: before + marked + after,
    underline: " ".repeat(width(before)) + "^".repeat(Math.max(1, width(marked))),
  };
}

/** The text with tabs as blanks and other control characters made visible. */
function visible(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
      character === "\n"
        ? " "
        : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
    );
}

/** How many columns of a terminal the text takes. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    const wide =
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
    columns += /\p{Mn}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  }
  return columns;
}

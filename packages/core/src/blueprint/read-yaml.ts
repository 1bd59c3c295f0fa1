import type { Positions } from "#core/blueprint/blueprint";
import { plainValue } from "#core/blueprint/plain-value";
import { reportSource } from "#core/blueprint/report-source";
import { scanYaml } from "#core/blueprint/scan-yaml";
import { findUnstorable, showText } from "#core/blueprint/unstorable";
import type { Diagnostic, Position, Result } from "#core/diagnostic/diagnostic";
import { Composer, Parser, type CST, type Document } from "yaml";

/** The most bytes of a YAML text that are read. */
export const yamlSizeLimit = 2_000_000;
const problemLimit = 20;

/** A YAML document as plain data, with the place of every part. */
export interface YamlSource {
  readonly file: string;
  readonly data: unknown;
  readonly positions: Positions;
}

/**
 * Reads one YAML document as plain data: no aliases, anchors, tags or merge keys, no key twice, no
 * key that JavaScript treats in its own way, at most 2 MB. Whatever the text is, problems come back
 * as diagnostics (`BYL1001` to `BYL1009`).
 */
export function readYaml(source: string, file: string): Result<YamlSource> {
  const size = Buffer.byteLength(source);
  const top: Position = { file, line: 1, column: 1 };
  const failed = (diagnostics: readonly Diagnostic[]): Result<YamlSource> => ({
    value: undefined,
    diagnostics,
  });
  if (size > yamlSizeLimit) {
    return failed([reportSource("BYL1001", { size, limit: yamlSizeLimit }, { at: top })]);
  }
  const text = source.replace(/^\uFEFF/, "");
  const lines = lineStarts(text);
  const at = (offset: number, end = offset): Position => locate(lines, text, file, offset, end);
  const unstorable = findUnstorable(text);
  if (unstorable !== undefined) {
    const { index, what } = unstorable;
    const line = lines.findLast((start) => start <= index) ?? 0;
    const parameters = { text: showText(text.slice(line, line + 40)), what };
    return failed([reportSource("BYL1009", parameters, { at: at(index) })]);
  }
  const scanned = scanYaml(text, at);
  if (scanned.problems.length > 0) return failed(scanned.problems);

  const documents = parse(scanned.lexemes);
  const [document, second] = documents;
  if (document === undefined || document.contents === null) {
    return failed([reportSource("BYL1008", {}, { at: top })]);
  }
  const problems = documents
    .flatMap((each) => each.errors)
    .slice(0, problemLimit)
    .map((error) =>
      reportSource(
        "BYL1002",
        { problem: sentence(error.message) },
        { at: at(error.pos[0], error.pos[1]), help: helpFor[error.code] },
      ),
    );
  if (second !== undefined) {
    problems.push(reportSource("BYL1005", {}, { at: at(second.range[0]) }));
  }
  if (problems.length > 0) return failed(problems);
  const { data, positions, diagnostics } = plainValue(document.contents, text, at);
  if (diagnostics.length > 0) return failed(diagnostics);
  return { value: { file, data, positions }, diagnostics: [] };
}

/** What the library's `parseAllDocuments` does, without finding the tokens a second time. */
function parse(lexemes: readonly string[]): readonly Document.Parsed[] {
  const parser = new Parser();
  const composer = new Composer({
    uniqueKeys: false,
    version: "1.2",
    merge: false,
    logLevel: "silent",
  });
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  }
  return [...composer.compose(tokens())];
}

const helpFor: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with blanks; YAML does not allow tabs there.",
  BAD_INDENT: "Indent the line like its neighbours.",
  MISSING_CHAR: "Close the quotation mark or bracket.",
  BLOCK_AS_IMPLICIT_KEY: "Put a text that contains `: ` into quotation marks.",
};

/** The first line of a message of the parser, without its full stop, as the rest of a sentence. */
function sentence(message: string): string {
  const [first = message] = message.split("\n");
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.replace(/[.:]$/, "");
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) {
    starts.push(index + 1);
  }
  return starts;
}

function locate(
  lines: readonly number[],
  text: string,
  file: string,
  offset: number,
  end: number,
): Position {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = lines[low] ?? 0;
  const lineEnd = (lines[low + 1] ?? text.length + 1) - 1;
  const length = Math.max(1, Math.min(end, Math.max(lineEnd, offset)) - offset);
  return { file, line: low + 1, column: offset - start + 1, length };
}

import { reportSource } from "#core/blueprint/report-source";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { CST, Lexer } from "yaml";

const tokenLimit = 60_000;
const depthLimit = 40;
const problemLimit = 20;

const refused: Readonly<Record<string, string>> = {
  anchor: "An anchor",
  alias: "An alias",
  tag: "A tag",
  "directive-line": "A directive",
};

/**
 * Looks through the tokens of a YAML text before it is parsed, and refuses what files of ours
 * never hold: aliases, tags, directives, absurd nesting. The time is linear in the tokens read,
 * and no more than a fixed number of them is read.
 */
export function scanYaml(text: string, at: (offset: number) => Position): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const lexer = new Lexer();
  let [offset, count, depth, dashes] = [0, 0, 0, 0];
  let inScalar = false;
  for (const lexeme of lexer.lex(text)) {
    if (problems.length >= problemLimit) break;
    count += 1;
    if (count > tokenLimit) {
      problems.push(tooMuch(`more than ${tokenLimit} parts`, at(offset)));
      break;
    }
    if (inScalar) {
      inScalar = false;
      offset += lexeme.length;
      continue;
    }
    const type = CST.tokenType(lexeme);
    if (type === "doc-mode" || type === "flow-error-end") continue;
    if (type === "scalar") {
      inScalar = true;
      continue;
    }
    const what = type === null ? undefined : refused[type];
    if (what !== undefined) {
      problems.push(reportSource("BYL1003", { what, text: shorten(lexeme) }, { at: at(offset) }));
    }
    if (type === "flow-map-start" || type === "flow-seq-start") depth += 1;
    if (type === "flow-map-end" || type === "flow-seq-end") depth -= 1;
    if (depth < 0) {
      const problem = `\`${lexeme}\` closes what was not opened`;
      problems.push(reportSource("BYL1002", { problem }, { at: at(offset) }));
      break;
    }
    if (type === "newline") dashes = 0;
    if (type === "seq-item-ind" || type === "explicit-key-ind") dashes += 1;
    if (depth > depthLimit || dashes > depthLimit) {
      problems.push(tooMuch(`more than ${depthLimit} levels`, at(offset)));
      break;
    }
    offset += lexeme.length;
  }
  return problems;
}

function tooMuch(problem: string, at: Position): Diagnostic {
  return reportSource("BYL1006", { problem }, { at });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

import { reportSource } from "#core/blueprint/report-source";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { CST, Lexer } from "yaml";

/** A thousand entities of eight fields each, with an attribute a line, have 420,000. */
const tokenLimit = 500_000;
const depthLimit = 40;
const problemLimit = 20;

const refused: Readonly<Record<string, string>> = {
  anchor: "An anchor",
  alias: "An alias",
  tag: "A tag",
  "directive-line": "A directive",
};

/** The tokens of a YAML text as its parser takes them, and what files of ours never hold. */
interface ScannedYaml {
  readonly lexemes: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Looks through the tokens of a YAML text before it is parsed, and refuses what files of ours
 * never hold: aliases, tags, directives, absurd nesting. The time is linear in the tokens read,
 * and no more than a fixed number of them is read.
 */
export function scanYaml(text: string, at: (offset: number) => Position): ScannedYaml {
  const problems: Diagnostic[] = [];
  const lexemes: string[] = [];
  const lexer = new Lexer();
  let [offset, depth, dashes] = [0, 0, 0];
  let inScalar = false;
  // Whether a comma would separate nothing. The parser takes long to say so a million times.
  let isEmpty = false;
  for (const lexeme of lexer.lex(text)) {
    if (problems.length >= problemLimit) break;
    lexemes.push(lexeme);
    if (lexemes.length > tokenLimit) {
      problems.push(tooMuch(`more than ${tokenLimit.toLocaleString("en")} parts`, at(offset)));
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
      isEmpty = false;
      continue;
    }
    const what = type === null ? undefined : refused[type];
    if (what !== undefined) {
      problems.push(reportSource("BYL1003", { what, text: shorten(lexeme) }, { at: at(offset) }));
    }
    if (type === "flow-map-start" || type === "flow-seq-start") depth += 1;
    if (type === "flow-map-end" || type === "flow-seq-end") depth -= 1;
    if (type === "comma" && isEmpty) {
      const problem = "`,` separates nothing";
      problems.push(reportSource("BYL1002", { problem }, { at: at(offset) }));
    }
    if (type !== "space" && type !== "newline" && type !== "comment") {
      isEmpty = type === "comma" || type === "flow-map-start" || type === "flow-seq-start";
    }
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
  return { lexemes, problems };
}

function tooMuch(problem: string, at: Position): Diagnostic {
  return reportSource("BYL1006", { problem }, { at });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

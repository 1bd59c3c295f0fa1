import type {
  Explained,
  ExplainedEntity,
  ExplainedFile,
  ExplainedRule,
} from "#core/cli/explain/explained";
import type { Mention } from "#core/cli/explain/find-mentions";
import type { Io } from "#core/cli/io";
import type { Position } from "#core/diagnostic/diagnostic";
import { printable } from "#core/cli/printable";
import { styleOf } from "#core/cli/style";
import { wrap } from "#core/cli/wrap";
import { relativePath } from "#core/diagnostic/relative-path";

type Row = readonly [label: string, lines: readonly string[]];

/** Prints an explanation for people. */
export function printExplained(explained: Explained, io: Io): void {
  switch (explained.kind) {
    case "rule":
      return printRule(explained, io);
    case "entity":
      return printEntity(explained, io);
    case "file":
      return printFile(explained, io);
    default:
      return explained satisfies never;
  }
}

function printRule(rule: ExplainedRule, io: Io): void {
  const { from, to } = rule.holds;
  const since = from === undefined ? "" : ` since ${from}`;
  const until = to === undefined ? "" : ` until ${to}`;
  printSheet(rule.id, rule.title, io, [
    ["Citation", [rule.citation, ...(rule.url === null ? [] : [rule.url])]],
    ["Says", [rule.says]],
    ["Kind", [`${rule.ruleKind}, ${rule.status}${since}${until}`]],
    ["Written in", [place(rule.at, io)]],
    ["Decision", [`${rule.outcome}: ${rule.reason}`]],
    ["Because of", rule.because.map((at) => place(at, io))],
    ["Entities", rule.entities.length === 0 ? [] : [rule.entities.join(", ")]],
    [
      "Enforced",
      rule.enforced.map(
        ({ layer, as, entity }) =>
          `in the ${layer}, as ${as}${entity === null ? "" : ` on ${entity}`}`,
      ),
    ],
    ["Code", rule.code.map(mention)],
    ["Tests", rule.tests.map(mention)],
    ["Documents", rule.documents.map(mention)],
    ["Left out", rule.notEncoded],
  ]);
}

function printEntity(entity: ExplainedEntity, io: Io): void {
  const width = Math.max(...entity.fields.map(({ name }) => name.length), 0);
  printSheet(entity.name, entity.title, io, [
    ["Concept", [entity.concept ?? "none: the application's own"]],
    ["Ordered in", [place(entity.at, io)]],
    ["API", [entity.api]],
    ["Table", [entity.table]],
    [
      "Fields",
      entity.fields.map(
        ({ name, type, class: classified }) =>
          `${name.padEnd(width)}  ${type}${classified === null ? "" : `, ${classified}`}`,
      ),
    ],
    ["Rules", entity.rules.map(({ id, title, outcome }) => `${id} (${outcome}): ${title}`)],
    ["Files", entity.files],
  ]);
}

function printFile({ path, line, note, rules }: ExplainedFile, io: Io): void {
  const { bold } = styleOf(io.stdout, io);
  io.stdout.write(`${bold(printable(line === null ? path : `${path}:${line}`))}\n`);
  if (note !== null) io.stdout.write(`${wrap(note, { indent: "  " })}\n`);
  for (const rule of rules) {
    io.stdout.write("\n");
    printRule(rule, io);
  }
}

function printSheet(name: string, title: string, io: Io, rows: readonly Row[]): void {
  const { bold, dim } = styleOf(io.stdout, io);
  io.stdout.write(`${bold(printable(name))}\n${wrap(printable(title), { indent: "  " })}\n\n`);
  const indent = " ".repeat(14);
  for (const [label, lines] of rows) {
    const text = lines.map((line) => wrapKeeping(line, indent)).join("\n");
    if (text !== "") io.stdout.write(`  ${dim(label.padEnd(12))}${text.slice(indent.length)}\n`);
  }
}

/** Wraps what is longer than a line; what fits keeps its blanks, which align columns. */
function wrapKeeping(line: string, indent: string): string {
  const shown = line.split(/( {2,})/).map((part) => (/^ +$/.test(part) ? part : printable(part)));
  const text = indent + shown.join("");
  return text.length <= 80 ? text : wrap(text, { indent });
}

function place({ file, line }: Position, { cwd }: Io): string {
  return `${relativePath(file, cwd)}:${line}`;
}

function mention({ path, line }: Mention): string {
  return `${path}:${line}`;
}

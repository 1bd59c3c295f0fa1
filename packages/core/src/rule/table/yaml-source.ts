import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import type { TextCell } from "#core/rule/table/read-csv";
import type { Report } from "#core/rule/table/report";
import type { SourceRow, TableSource } from "#core/rule/table/table-source";

/**
 * Reads a table from YAML: `table` (its name), `hit`, `inputs` and `outputs` (name to type), and
 * `rows`, each with `when` (input to cell; one that is left out may be anything) and `then` (output to
 * value), or with `otherwise` instead of `when` and `then`. A `name` is for the reader.
 */
export function yamlSource(text: string, name: string, report: Report): TableSource | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const reader = new YamlReader(text, lines, report);
  for (const error of document.errors) {
    const at = lines.linePos(error.pos[0]);
    report("BYL2101", { problem: lowerFirst(error.message) }, { line: at.line, column: at.col });
  }
  if (document.errors.length > 0) return undefined;
  return reader.table(document.contents, name);
}

class YamlReader {
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #report: Report;

  constructor(text: string, lines: LineCounter, report: Report) {
    this.#text = text;
    this.#lines = lines;
    this.#report = report;
  }

  table(contents: Node | null, fallback: string): TableSource | undefined {
    if (!isMap(contents)) return this.#report("BYL2101", { problem: "it is not a mapping" });
    const entries = this.#entries(contents, ["table", "hit", "inputs", "outputs", "rows"]);
    const hit = entries.get("hit");
    const inputs = this.#columns(entries.get("inputs"), contents);
    const outputs = this.#columns(entries.get("outputs"), contents);
    const rows = entries.get("rows");
    if (!isSeq(rows))
      return this.#report("BYL2111", { what: "list of rows" }, this.#cell(contents));
    const name = entries.get("table");
    return {
      name: name === undefined ? fallback : this.#cell(name).text,
      hit: hit === undefined ? { ...this.#cell(contents), text: "" } : this.#cell(hit),
      inputs: [...inputs.values()],
      outputs: [...outputs.values()],
      rows: rows.items.flatMap((row) => this.#row(row, [...inputs.keys()], [...outputs.keys()])),
    };
  }

  #columns(node: Node | undefined, whole: Node): Map<string, TextCell> {
    if (node === undefined) return new Map();
    if (!isMap(node)) {
      this.#report(
        "BYL2101",
        { problem: "the columns are not a mapping of names to types" },
        this.#cell(node),
      );
      return new Map();
    }
    const columns = [...this.#entries(node).entries()].map(([name, type]): [string, TextCell] => {
      const cell = this.#cell(type ?? whole);
      return [name, { ...cell, text: `${name}: ${cell.text}` }];
    });
    return new Map(columns);
  }

  #row(node: unknown, inputs: readonly string[], outputs: readonly string[]): SourceRow[] {
    if (!isMap(node)) {
      this.#report(
        "BYL2101",
        { problem: "a row is not a mapping" },
        isNode(node) ? this.#cell(node) : undefined,
      );
      return [];
    }
    const entries = this.#entries(node, ["name", "when", "then", "otherwise"]);
    const at = this.#cell(node);
    const otherwise = entries.get("otherwise");
    const label = entries.get("name");
    return [
      {
        label: label === undefined ? "" : this.#cell(label).text,
        otherwise: otherwise !== undefined,
        inputs: this.#cells(entries.get("when"), inputs, "input", { ...at, text: "-" }),
        outputs: this.#cells(otherwise ?? entries.get("then"), outputs, "output", {
          ...at,
          text: "",
        }),
        at,
      },
    ];
  }

  #cells(
    node: Node | undefined,
    names: readonly string[],
    what: string,
    missing: TextCell,
  ): TextCell[] {
    if (node !== undefined && !isMap(node)) {
      this.#report(
        "BYL2101",
        { problem: "the cells of a row are not a mapping" },
        this.#cell(node),
      );
    }
    const entries = isMap(node) ? this.#entries(node, names, what) : new Map<string, Node>();
    return names.map((name) => {
      const cell = entries.get(name);
      return cell === undefined ? missing : this.#cell(cell);
    });
  }

  /** The entries of a mapping by name; reports the names that it should not have. */
  #entries(map: YAMLMap, allowed?: readonly string[], what = "key"): Map<string, Node> {
    const entries = new Map<string, Node>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : "";
      if (allowed !== undefined && !allowed.includes(name)) {
        const meant = didYouMean(name, allowed);
        const all = `The names are ${allowed.join(", ")}.`;
        const help = meant === undefined ? all : `Did you mean ${meant}?`;
        this.#report("BYL2106", { what, name }, isNode(key) ? this.#cell(key) : undefined, help);
      } else if (isNode(value)) entries.set(name, value);
    }
    return entries;
  }

  /** A scalar as it is written (`0.50`, not 0.5) or a list as its items with commas. */
  #cell(node: Node): TextCell {
    const [start, end] = node.range ?? [0, 0];
    const { line, col } = this.#lines.linePos(start);
    const source = this.#text.slice(start, end);
    const length = Math.max(1, source.split("\n", 1)[0]?.length ?? 1);
    return { text: cellText(node), line, column: col, length };
  }
}

function cellText(node: Node): string {
  if (isScalar(node)) return node.type === "PLAIN" ? (node.source ?? "") : String(node.value);
  if (!isSeq(node)) return "";
  return node.items.map((item) => (isNode(item) ? quoteComma(cellText(item)) : "")).join(", ");
}

function quoteComma(text: string): string {
  return text.includes(",") ? `"${text.replaceAll('"', '""')}"` : text;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

import type { Positions } from "#core/blueprint/blueprint";
import { reportSource } from "#core/blueprint/report-source";
import { findUnstorable, showText } from "#core/blueprint/unstorable";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";

type Path = readonly (string | number)[];
type Locate = (offset: number, end?: number) => Position;

interface Place {
  readonly key: Position;
  readonly value: Position;
  readonly text: Position;
}

interface PlainValue {
  readonly data: unknown;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
}

const depthLimit = 40;
const keyLimit = 200;
const unsafeKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Turns a parsed YAML node into plain data and an index of where each part stands. */
export function plainValue(root: ParsedNode, source: string, at: Locate): PlainValue {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Place>();

  const checkText = (text: string, place: Position): boolean => {
    const found = findUnstorable(text);
    if (found === undefined) return true;
    const parameters = { text: showText(text), what: found.what };
    diagnostics.push(reportSource("BYL1009", parameters, { at: place }));
    return false;
  };

  const read = (node: ParsedNode | null, path: string, depth: number, key: Position): unknown => {
    const value = node === null ? key : at(node.range[0], node.range[1]);
    const text = node === null ? value : at(textStart(node, source), node.range[1]);
    places.set(path, { key, value, text });
    if (node === null) return null;
    if (depth > depthLimit) {
      diagnostics.push(
        reportSource("BYL1006", { problem: `more than ${depthLimit} levels` }, { at: value }),
      );
      return null;
    }
    if (isScalar(node)) {
      if (typeof node.value === "string") checkText(node.value, value);
      return node.value;
    }
    if (isSeq(node)) {
      return node.items.map((item, position) =>
        read(item, below(path, depth, position), depth + 1, value),
      );
    }
    if (isAlias(node) || !isMap(node)) {
      diagnostics.push(
        reportSource("BYL1003", { what: "An alias", text: String(node) }, { at: value }),
      );
      return null;
    }
    const object: Record<string, unknown> = {};
    for (const pair of node.items) {
      const name = keyName(pair.key);
      const place = at(pair.key.range[0], pair.key.range[1]);
      if (name === undefined || unsafeKeys.has(name) || name.length > keyLimit) {
        const help = name === "<<" ? "Merging is not supported: write the keys out." : undefined;
        const shown = showText(name ?? String(pair.key));
        diagnostics.push(reportSource("BYL1007", { key: shown }, { at: place, help }));
        continue;
      }
      if (!checkText(name, place)) continue;
      const part = below(path, depth, name);
      const first = places.get(part);
      if (first !== undefined && Object.hasOwn(object, name)) {
        const { line } = first.key;
        const help = `Keep one of the two; the first is on line ${line}.`;
        diagnostics.push(reportSource("BYL1004", { key: name }, { at: place, help }));
        continue;
      }
      object[name] = read(pair.value, part, depth + 1, place);
    }
    return object;
  };

  const data = read(root, "", 0, at(root.range[0]));
  const find = (path: Path): Place | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = places.get(index(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const top: Position = at(0);
  return {
    data,
    diagnostics,
    positions: {
      value: (path) => find(path)?.value ?? top,
      key: (path) => find(path)?.key ?? top,
      text: (path) => find(path)?.text ?? top,
    },
  };
}

/** Where the text of a scalar begins: after its quotation mark, or on the line below its `|`. */
function textStart(node: ParsedNode, source: string): number {
  const [start] = node.range;
  if (!isScalar(node)) return start;
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") return start + 1;
  if (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED") return start;
  const header = source.slice(start).search(/\n\s*\S/);
  return header === -1 ? start : start + source.slice(start + header).search(/\S/) + header;
}

function index(path: Path): string {
  return path.join("\u0000");
}

/** The index of a part of what has the given index, which is so deep. */
function below(path: string, depth: number, part: string | number): string {
  return depth === 0 ? String(part) : `${path}\u0000${part}`;
}

/** The text of a key; numbers, `true` and the like are keys as they are written. */
function keyName(key: ParsedNode): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === "string") return key.value;
  return key.source ?? String(key.value);
}

import type { TableBound, TableColumn, TableTest } from "#core/rule/table/decision-table";
import { orderOf } from "#core/rule/table/order-of";
import { parseValue } from "#core/rule/table/parse-value";

const longestCell = 4000;

/**
 * Reads an input cell: `-`, a value, `a..b` (both included), `< n`, `<= n`, `> n`, `>= n`, or several of
 * these with commas; text with a comma stands in double quotes.
 *
 * @returns The tests of which one must pass, `"any"` for `-`; undefined when it cannot be read.
 */
export function parseCell(
  column: TableColumn,
  text: string,
): readonly TableTest[] | "any" | undefined {
  if (text.trim() === "-") return "any";
  if (text.length > longestCell) return undefined;
  const pieces = text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const tests = pieces.map((piece) => parseTest(column, piece.trim()));
  const read = tests.filter((test) => test !== undefined);
  return read.length === tests.length && read.length > 0 ? read : undefined;
}

function parseTest(column: TableColumn, text: string): TableTest | undefined {
  const { kind } = column.type;
  const ordered = kind === "int" || kind === "dec" || kind === "date";
  const relation = ordered ? /^(<=|>=|<|>)(.*)$/s.exec(text) : null;
  if (relation !== null) {
    const bound = toBound(column, relation[2], relation[1]?.endsWith("=") === true);
    if (bound === undefined) return undefined;
    return relation[1]?.startsWith("<")
      ? { kind: "range", to: bound }
      : { kind: "range", from: bound };
  }
  const ends = ordered ? /^(.+?)\.\.(.+)$/s.exec(text) : null;
  if (ends !== null) {
    const from = toBound(column, ends[1], true);
    const to = toBound(column, ends[2], true);
    if (from === undefined || to === undefined) return undefined;
    const [least, most] = [orderOf(kind, from.value), orderOf(kind, to.value)];
    if (least === undefined || most === undefined || least.compare(most) > 0) return undefined;
    return { kind: "range", from, to };
  }
  const value = parseValue(column, text);
  return value === undefined ? undefined : { kind: "is", value };
}

function toBound(
  column: TableColumn,
  text: string | undefined,
  included: boolean,
): TableBound | undefined {
  const value = parseValue(column, text ?? "");
  return value === undefined ? undefined : { value, included };
}

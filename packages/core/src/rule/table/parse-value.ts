import { checkConstant } from "#core/rule/expression/check-constant";
import type { TableColumn, TableValue } from "#core/rule/table/decision-table";

/** Reads one value of a column; undefined when the text is none. */
export function parseValue({ type, places }: TableColumn, text: string): TableValue | undefined {
  const bare = text.trim();
  switch (type.kind) {
    case "bool":
      return bare === "true" || bare === "false" ? bare === "true" : undefined;
    case "int": {
      const number = /^-?(0|[1-9]\d{0,15})$/.test(bare) ? Number(bare) : Number.NaN;
      return Number.isSafeInteger(number) ? number + 0 : undefined;
    }
    case "dec": {
      const constant = checkConstant("dec", bare);
      const decimals = bare.split(".")[1]?.length ?? 0;
      return "value" in constant && decimals <= (places ?? decimals) ? constant.value : undefined;
    }
    case "date": {
      const constant = checkConstant("date", bare);
      return "value" in constant ? constant.value : undefined;
    }
    case "string":
      break;
  }
  return bare === "" ? undefined : unquote(bare);
}

function unquote(text: string): string | undefined {
  if (!text.includes('"')) return text;
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : undefined;
}

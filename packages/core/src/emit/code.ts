type Fragment = string | number | readonly Fragment[] | false | undefined;

/**
 * Writes source code: removes the template's own indentation, gives what is interpolated the
 * indentation of its line, writes a list one item per line, and drops a line whose only content
 * came to nothing.
 *
 * @example
 * ```ts
 * import { code } from "@bylaw/core";
 *
 * const fields = ["id", "days"];
 * code`
 *   export const loan = {
 *     ${fields.map((field) => `${field}: true,`)}
 *   };
 * `;
 * ```
 */
export function code(strings: TemplateStringsArray, ...values: readonly Fragment[]): string {
  const marker = (index: number): string => `\uE000${index}\uE000`;
  const source = strings.raw
    .map((part) => part.replaceAll(/\\([`$])/g, "$1"))
    .reduce((text, part, index) => text + marker(index - 1) + part);
  const lines = source
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "")
    .split("\n");
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)),
  );
  return lines.flatMap((line) => fill(line.slice(margin), values)).join("\n") + "\n";
}

function fill(line: string, values: readonly Fragment[]): string | readonly string[] {
  const indent = line.slice(0, line.search(/\S|$/));
  const filled = line.replaceAll(/\uE000(\d+)\uE000/g, (_, index: string) =>
    write(values[Number(index)]).replaceAll("\n", `\n${indent}`),
  );
  return filled.trim() === "" && line.trim() !== "" ? [] : filled.replaceAll(/[ \t]+$/gm, "");
}

function write(value: Fragment): string {
  if (value === false || value === undefined) return "";
  if (typeof value === "object") return value.map(write).filter(Boolean).join("\n");
  return String(value).replace(/\n$/, "");
}

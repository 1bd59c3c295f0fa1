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
  const lines = templates.get(strings) ?? readTemplate(strings);
  templates.set(strings, lines);
  return lines.flatMap((line) => fill(line, values)).join("\n") + "\n";
}

/** One line of a template: text, and in its odd places the numbers of what is interpolated. */
interface Line {
  readonly indent: string;
  readonly parts: readonly string[];
}

// A template is printed once for each entity or rule, and read only once.
const templates = new WeakMap<TemplateStringsArray, readonly Line[]>();

function readTemplate(strings: TemplateStringsArray): readonly Line[] {
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
  return lines.map((line) => {
    const text = line.slice(margin);
    return { indent: text.slice(0, text.search(/\S|$/)), parts: text.split(/\uE000(\d+)\uE000/) };
  });
}

function fill({ indent, parts }: Line, values: readonly Fragment[]): string | readonly string[] {
  const filled = parts
    .map((part, place) =>
      place % 2 === 0 ? part : write(values[Number(part)]).replaceAll("\n", `\n${indent}`),
    )
    .join("");
  if (parts.length > 1 && filled.trim() === "") return [];
  // Looking for blanks at the ends of lines takes long, and hardly ever finds any.
  return /[ \t](\n|$)/.test(filled) ? filled.replaceAll(/[ \t]+$/gm, "") : filled;
}

function write(value: Fragment): string {
  if (value === false || value === undefined) return "";
  if (typeof value === "object") return value.map(write).filter(Boolean).join("\n");
  return String(value).replace(/\n$/, "");
}

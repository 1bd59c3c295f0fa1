/** How long a line may be, as the formatter has it. */
const width = 100;

/**
 * Prints JSON as the formatter leaves it: an object one member a line, an array on one line where
 * that fits and no object with members is in it. Which lines are too long is certain of ASCII only.
 */
export function printJson(value: unknown): string {
  return `${print(value, "", 0, 0)}\n`;
}

/** `before` and `after`: how many characters stand on the line in front of it, and behind it. */
function print(value: unknown, indent: string, before: number, after: number): string {
  const line = onOneLine(value);
  if (line !== undefined && (!Array.isArray(value) || before + line.length + after <= width)) {
    return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => {
      const comma = index === value.length - 1 ? 0 : 1;
      return inner + print(item, inner, inner.length, comma);
    });
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const members = membersOf(value).map(([name, member], index, all) => {
    const start = `${inner}${JSON.stringify(name)}: `;
    return start + print(member, inner, start.length, index === all.length - 1 ? 0 : 1);
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

/** The value on one line; undefined where an object with members is in it. */
function onOneLine(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (!Array.isArray(value)) return membersOf(value).length === 0 ? "{}" : undefined;
  const items = value.map(onOneLine);
  return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
}

function membersOf(value: unknown): readonly [string, unknown][] {
  return Object.entries(value ?? {}).filter(([, member]) => member !== undefined);
}

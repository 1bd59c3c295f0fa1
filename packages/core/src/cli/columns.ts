import { wrap } from "#core/cli/wrap";

/** Prints pairs in two columns of 80 characters together; long second ones go on below themselves. */
export function columns(rows: readonly (readonly [string, string])[], widest = 28): string {
  const width = Math.min(widest, Math.max(0, ...rows.map(([left]) => left.length)));
  const indent = " ".repeat(width + 4);
  return rows
    .map(([left, right]) => {
      const text = wrap(right, { indent });
      const head = `  ${left.padEnd(width)}  `;
      return head.length > indent.length
        ? `${head.trimEnd()}\n${text}`
        : head + text.slice(indent.length);
    })
    .join("\n");
}

import { markup, type Markup } from "#core/evidence/matrix/markup";

/**
 * A file of the application, linked from the evidence's folder, with a line where one is known. What
 * is no path within the application is only named. A `short` link shows the end of the path.
 */
export function fileLink(file: string, line?: number, length: "whole" | "short" = "whole"): Markup {
  const shown = length === "short" ? file.split("/").slice(-2).join("/") : file;
  const text = markup`<code><bdi>${shown}</bdi>${line !== undefined && `:${line}`}</code>`;
  const address = addressOf(file);
  if (address === undefined) return text;
  const href = line === undefined ? address : `${address}#L${line}`;
  return markup`<a class="path" href="${href}">${text}</a>`;
}

function addressOf(file: string): string | undefined {
  const parts = file.toWellFormed().split("/");
  const isInside = parts.every((part) => !["", ".", ".."].includes(part));
  return isInside ? ["..", ...parts.map(encodeURIComponent)].join("/") : undefined;
}

import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the workspace. */
export const root: string = resolve(import.meta.dirname, "../../..");

/** A page of the documentation. */
export interface Page {
  /** Relative to the workspace's folder. */
  readonly path: string;
  readonly text: string;
}

/** A block of code between fences. */
export interface Fence {
  readonly page: string;
  /** The line on which its content starts, from 1. */
  readonly line: number;
  readonly content: string;
}

/** The pages and sources that match. */
export function readPages(patterns: readonly string[]): readonly Page[] {
  return globSync([...patterns], { cwd: root, exclude: (name) => name.includes("node_modules") })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The pages that people read. */
export const pages: readonly Page[] = readPages([
  "*.md",
  "docs/*.md",
  "packages/*/README.md",
  "examples/*/README.md",
]);

/** The fences of a language, in Markdown or behind the asterisks of doc comments. */
export function fences({ path, text }: Page, language: string): readonly Fence[] {
  const fence = new RegExp(
    String.raw`^(?<margin>[ \t]*(?:\* ?)?)\`\`\`${language}\n(?<body>[\s\S]*?)^\k<margin>\`\`\``,
    "gm",
  );
  return [...text.matchAll(fence)].map(({ index, groups }) => {
    const { margin = "", body = "" } = groups ?? {};
    const lines = body.split("\n").map((line) => line.slice(margin.length));
    return {
      page: path,
      line: text.slice(0, index).split("\n").length + 1,
      content: lines.join("\n"),
    };
  });
}

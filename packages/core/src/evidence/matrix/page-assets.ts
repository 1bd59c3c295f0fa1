import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Markup } from "#core/evidence/matrix/markup";
import { sourceFolder } from "#core/source-folder";

const folder = join(sourceFolder, "evidence/matrix");

/** In the order in which they hold: what screens and paper change comes last. */
const styles = [
  "base",
  "header",
  "summary",
  "filter",
  "rules",
  "evidence",
  "application",
  "screens",
  "print",
];

/**
 * The page's style and script, and the policy that allows these two and nothing else: no request
 * leaves the page. Source: W3C, Content Security Policy Level 3.
 */
export function pageAssets(): {
  readonly policy: string;
  readonly style: Markup;
  readonly script: Markup;
} {
  const style = styles.map((name) => read(`style/${name}.css`)).join("\n");
  const script = read("page.js");
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return {
    policy,
    // Their bytes are what the policy was made of, so that no template touches them.
    style: new Markup(`<style>${style}</style>`),
    script: new Markup(`<script>${script}</script>`),
  };
}

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

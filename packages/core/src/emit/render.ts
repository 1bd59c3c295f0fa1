import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { sourceFolder } from "#core/source-folder";

const folder = join(sourceFolder, "emit/templates");
const handlebars = Handlebars.create();

/** Renders a template of prose or configuration; a name that the data lack is an error. */
export function render(template: string, data: Readonly<Record<string, unknown>>): string {
  const text = readFileSync(join(folder, template), "utf8");
  return handlebars.compile(text, { noEscape: true, strict: true })(data);
}

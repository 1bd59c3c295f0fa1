import type { JsonSchema } from "#core/emit/json-schema";
import { Ajv2020, _ } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/** Prints validators as an ES module that exports one function per name. */
export function emitValidators(schemas: Readonly<Record<string, JsonSchema>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    code: {
      source: true,
      esm: true,
      lines: true,
      optimize: 2,
      formats: _`require("ajv-formats/dist/formats").fullFormats`,
    },
  });
  addFormats.default(ajv, { mode: "full", keywords: false });
  const refs: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(schema, name);
    refs[name] = name;
  }
  return importing(standaloneCode.default(ajv, refs));
}

/** ajv loads its helpers, which are CommonJS, by `require` even in an ES module. */
function importing(code: string): string {
  const body = code.replace('"use strict";', "");
  if (!body.includes("require(")) return body;
  return `import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
${body}`;
}

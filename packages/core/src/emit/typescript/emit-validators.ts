import type { JsonSchema } from "#core/emit/json-schema";
import { Ajv2020, _ } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/**
 * Prints validators as an ES module that exports one function per name.
 *
 * ajv prints `require` calls for its helpers even in modules; they become imports.
 */
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

const required = /require\("([^"]+)"\)/g;

function importing(code: string): string {
  const modules = [...new Set([...code.matchAll(required)].map(([, path = ""]) => path))];
  const imports = modules.map((path, index) => `import module${index} from "${path}.js";`);
  const body = code.replaceAll(
    required,
    (_whole, path: string) => `module${modules.indexOf(path)}`,
  );
  return `${imports.join("\n")}\n${body.replace('"use strict";', "")}`;
}

import type { JsonSchema } from "#core/emit/json-schema";
import { Ajv, _ } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";

/**
 * Compiles the schema of a value with ajv to an expression in JavaScript: a function that tells
 * whether a value is right and leaves the errors on itself. It needs `require`.
 */
export function compileValue(shape: JsonSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // The schemas are ours. Compiling the schema of schemas would take longer than all the rest.
    meta: false,
    validateSchema: false,
    code: {
      source: true,
      esm: true,
      lines: true,
      formats: _`require("ajv-formats/dist/formats").fullFormats`,
    },
  });
  addFormats.default(ajv, { mode: "full", keywords: false });
  const printed = standaloneCode.default(ajv, ajv.compile(shape));
  const body = tidy(printed.replace(/^"use strict";\n(export .*\n)*/, ""));
  const [, name = ""] = /^function (\w+)\(/m.exec(body) ?? [];
  return `(() => {\n${body}\nreturn ${name};\n})()`;
}

/**
 * Leaves out what ajv prints and nobody needs: a schema that no check reads, where in it a check
 * stood, and six lines for each error that one says as well. A schema's texts stand in ajv's code on
 * one line each, within quotation marks, so that none of them looks like what is matched here.
 */
function tidy(code: string): string {
  return code
    .replace(/^const (schema\d+) = .*;\n/m, (line, name: string) =>
      code.indexOf(name) === code.lastIndexOf(name) ? "" : line,
    )
    .replaceAll(
      /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
      "(vErrors ??= []).push($2);\nerrors++;",
    )
    .replaceAll(/^(.*\{instancePath),schemaPath:"(?:[^"\\]|\\.)*"/gm, "$1");
}

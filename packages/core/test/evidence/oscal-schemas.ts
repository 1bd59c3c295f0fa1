import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

const folder = join(import.meta.dirname, "../../../../../shared/conformance/oscal");

/** Whether NIST's schemas are there; they are not part of the repository. */
export const hasSchemas: boolean = existsSync(folder);

interface Schema {
  readonly $id: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly definitions: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What says what is wrong with a document of each model; nothing when it is valid. */
export function schemaProblems(): Readonly<Record<string, (document: unknown) => unknown>> {
  const results = read("assessment-results");
  return {
    catalog: problems(compile(read("catalog"))),
    "component-definition": problems(compile(read("component"))),
    "assessment-results": problems(compile(results)),
    "assessment-plan": problems(compile(planSchema(results))),
  };
}

function problems(validate: ValidateFunction): (document: unknown) => unknown {
  return (document) => (validate(document) ? undefined : validate.errors);
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, `oscal_${name}_schema.json`), "utf8")) as Schema;
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  return ajv.compile(schema);
}

/**
 * NIST's schema of assessment plans is not among the files. Its parts are those of results; its root
 * is written here after the metaschema of assessment plans.
 */
function planSchema(results: Schema): object {
  const common = (name: string): object => ({
    $ref: `#/definitions/oscal-ar-oscal-assessment-common:${name}`,
  });
  const metadata = (name: string): object => ({
    $ref: `#/definitions/oscal-ar-oscal-metadata:${name}`,
  });
  const implementation = (name: string): object => ({
    $ref: `#/definitions/oscal-ar-oscal-implementation-common:${name}`,
  });
  const list = (items: object): object => ({ type: "array", minItems: 1, items });
  const plan = {
    type: "object",
    properties: {
      uuid: { $ref: "#/definitions/UUIDDatatype" },
      metadata: metadata("metadata"),
      "import-ssp": common("import-ssp"),
      "local-definitions": {
        type: "object",
        properties: {
          components: list(implementation("system-component")),
          "inventory-items": list(implementation("inventory-item")),
          users: list(implementation("system-user")),
          "objectives-and-methods": list(common("local-objective")),
          activities: list(common("activity")),
          remarks: metadata("remarks"),
        },
        additionalProperties: false,
      },
      "terms-and-conditions": {
        type: "object",
        properties: { parts: list(common("assessment-part")) },
        additionalProperties: false,
      },
      "reviewed-controls": common("reviewed-controls"),
      "assessment-subjects": list(common("assessment-subject")),
      "assessment-assets": common("assessment-assets"),
      tasks: list(common("task")),
      "back-matter": metadata("back-matter"),
    },
    required: ["uuid", "metadata", "import-ssp", "reviewed-controls"],
    additionalProperties: false,
  };
  return {
    ...results,
    $id: "http://csrc.nist.gov/ns/oscal/1.2.1/oscal-ap-schema.json",
    properties: { $schema: results.properties["$schema"], "assessment-plan": plan },
    required: ["assessment-plan"],
  };
}

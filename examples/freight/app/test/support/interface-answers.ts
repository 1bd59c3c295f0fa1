import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer } from "#test/harness-types";
import { openApi } from "#test/interface";

const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema(openApi, "interface");

/**
 * What is wrong with an answer by the document that describes the interface: undefined when it is a
 * success that the document has, or a problem document that refuses (4xx).
 */
export function faultOf(
  { status, headers, body }: Answer,
  path: string,
  method: string,
): string | undefined {
  const type = headers.get("content-type") ?? "";
  if (status >= 500) return `${status} is a fault of the server's`;
  if (status >= 400) {
    if (!type.startsWith("application/problem+json")) return `a refusal as ${type}`;
    if (body?.["status"] !== status) return "the problem document has another status";
    return mismatch(["components", "schemas", "Problem"], body);
  }
  const responses = ["paths", path, method, "responses", String(status)];
  const documented = find(responses) as { content?: object } | undefined;
  if (documented === undefined) return `${status} is not documented`;
  if (documented.content === undefined) return body === undefined ? undefined : "there is a body";
  if (!type.startsWith("application/json")) return `an answer as ${type}`;
  return mismatch([...responses, "content", "application/json", "schema"], body);
}

function mismatch(place: readonly string[], body: unknown): string | undefined {
  const validate = validatorAt(place);
  const isRight: unknown = validate(body);
  if (isRight === true) return undefined;
  return `${ajv.errorsText(validate.errors)}: ${JSON.stringify(body)}`;
}

function validatorAt(place: readonly string[]): ValidateFunction {
  const pointer = place
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/");
  const validate = ajv.getSchema(`interface#/${pointer}`);
  if (validate === undefined) throw new Error(`openapi.json has no schema at ${pointer}.`);
  return validate;
}

function find(place: readonly string[]): unknown {
  return place.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | undefined)?.[key],
    openApi,
  );
}

import { badRequest } from "#platform/http/problems";
import type { ValidationError, Validator, Values } from "#platform/records/entity";

/** Checks the shape of a body; everything that is wrong with it is said at once. */
export function checkBody(validate: Validator, body: unknown): Values {
  if (validate(body)) return body as Values;
  const errors = (validate.errors ?? []).slice(0, 20).map((error) => ({
    pointer: pointerOf(error),
    message: messageOf(error),
  }));
  throw badRequest("The body does not have the right shape.", errors);
}

function pointerOf({ instancePath, keyword, params }: ValidationError): string {
  const member =
    keyword === "required"
      ? params["missingProperty"]
      : keyword === "additionalProperties"
        ? params["additionalProperty"]
        : undefined;
  if (typeof member !== "string") return instancePath;
  const escaped = member.replaceAll("~", "~0").replaceAll("/", "~1");
  return `${instancePath}/${escaped.slice(0, 100)}`;
}

function messageOf({ keyword, params, message = "is not right" }: ValidationError): string {
  if (keyword === "required") return "is needed";
  if (keyword === "additionalProperties") return "is not a field";
  const { allowedValues } = params;
  if (Array.isArray(allowedValues)) return `must be one of ${allowedValues.join(", ")}`;
  return message;
}

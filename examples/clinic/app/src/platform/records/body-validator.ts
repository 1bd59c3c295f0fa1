import type { ValidationError, Validator } from "#platform/records/entity";

/** Tells whether a value is right, and leaves the errors of the last call on itself. */
export interface ValueCheck {
  (value: unknown, place: { readonly instancePath: string }): boolean;
  errors?: readonly ValidationError[] | null;
}

/** What a body may hold. */
export interface BodyShape {
  /** A check for each member; there may be no others. */
  readonly members: Readonly<Record<string, ValueCheck>>;
  /** The members that must be there. */
  readonly required?: readonly string[];
  /** The members that may be null. */
  readonly nullable?: readonly string[];
  /** How many members there must be at least. */
  readonly least?: number;
}

/**
 * Makes the validator of a body, an object in JSON. Its errors are as ajv reports them, all at once.
 *
 * @example
 * ```ts
 * const validate = bodyValidator({ members: { days: isNumber }, required: ["days"] });
 * validate({ days: 28 }); // true
 * ```
 */
export function bodyValidator({
  members,
  required = [],
  nullable = [],
  least = 0,
}: BodyShape): Validator {
  const checks = new Map(Object.entries(members));
  const mayBeNull = new Set(nullable);
  const validate: Validator = (body) => {
    const errors = isObject(body) ? errorsOf(body) : [notAnObject];
    validate.errors = errors.length === 0 ? null : errors;
    return errors.length === 0;
  };
  const errorsOf = (body: Readonly<Record<string, unknown>>): readonly ValidationError[] => {
    const names = Object.keys(body);
    const missing = required.filter((name) => !Object.hasOwn(body, name));
    return [
      ...(names.length < least ? [tooFew(least)] : []),
      ...missing.map(isMissing),
      ...names.flatMap((name) => {
        const check = checks.get(name);
        if (check === undefined) return [isUnknown(name)];
        const value = body[name];
        if (value === null && mayBeNull.has(name)) return [];
        return check(value, { instancePath: `/${name}` }) ? [] : (check.errors ?? []);
      }),
    ];
  };
  return validate;
}

function isObject(body: unknown): body is Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

const notAnObject: ValidationError = {
  instancePath: "",
  keyword: "type",
  params: { type: "object" },
  message: "must be object",
};

function tooFew(limit: number): ValidationError {
  const message = `must NOT have fewer than ${limit} properties`;
  return { instancePath: "", keyword: "minProperties", params: { limit }, message };
}

function isMissing(missingProperty: string): ValidationError {
  const message = `must have required property '${missingProperty}'`;
  return { instancePath: "", keyword: "required", params: { missingProperty }, message };
}

function isUnknown(additionalProperty: string): ValidationError {
  const params = { additionalProperty };
  const message = "must NOT have additional properties";
  return { instancePath: "", keyword: "additionalProperties", params, message };
}

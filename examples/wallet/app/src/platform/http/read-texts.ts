import type { FieldError } from "#platform/http/problem";
import { badRequest } from "#platform/http/problems";

/** What one text of a request must look like. */
interface TextForm {
  readonly form: RegExp;
  /** What a text of this form is, for the one who sent another: "a text of at most 200 characters". */
  readonly is: string;
  readonly optional?: true;
}

/** A text of one to `most` characters that is not blank. */
export function textOf(most: number): TextForm {
  return {
    form: new RegExp(String.raw`^(?=.*\S).{1,${most}}$`, "su"),
    is: `a text of at most ${most} characters`,
  };
}

/** One of several words. */
export function oneOf(...words: readonly string[]): TextForm {
  return { form: new RegExp(`^(?:${words.join("|")})$`), is: words.join(" or ") };
}

/** The id of a record. */
export const idForm: TextForm = {
  form: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  is: "an id",
};

/** How many items of a list are asked for: 1 to 200. */
export const limitForm = /^([1-9]\d?|1\d\d|200)$/;

/**
 * Reads the texts of a JSON body; null is like a member that is left out.
 *
 * @throws Problem 400 that points to every member that is missing, unknown or of another form
 * @example
 * ```ts
 * const { matter } = readTexts(await readJsonBody(c.req.raw), { matter: textOf(200) });
 * ```
 */
export function readTexts<Name extends string>(
  body: unknown,
  forms: Readonly<Record<Name, TextForm>>,
): Readonly<Partial<Record<Name, string>>> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw badRequest("The body is not an object.");
  }
  const members = new Map(Object.entries(body).filter(([, value]) => value !== null));
  const texts: Partial<Record<Name, string>> = {};
  const errors: FieldError[] = [...members.keys()]
    .filter((name) => !Object.hasOwn(forms, name))
    .map((name) => ({ pointer: pointerTo(name), message: "There is no such field." }));
  for (const name of Object.keys(forms) as Name[]) {
    const { form, is, optional } = forms[name];
    const value: unknown = members.get(name);
    if (value === undefined && optional) continue;
    if (typeof value === "string" && form.test(value)) texts[name] = value;
    else errors.push({ pointer: pointerTo(name), message: `It must be ${is}.` });
  }
  if (errors.length > 0) throw badRequest("The body is refused.", errors.slice(0, 20));
  return texts;
}

/**
 * Reads the parameters of a query.
 *
 * @throws Problem 400 for one that is not known, given twice or of another form
 */
export function readParameters<Name extends string>(
  queries: Readonly<Record<string, readonly string[]>>,
  forms: Readonly<Record<Name, Pick<RegExp, "test">>>,
): Readonly<Partial<Record<Name, string>>> {
  const given: Partial<Record<string, string>> = {};
  for (const [name, [value = "", ...more]] of Object.entries(queries)) {
    const form = Object.hasOwn(forms, name) ? forms[name as Name] : undefined;
    if (form === undefined) throw badRequest(`There is no parameter ${JSON.stringify(name)}.`);
    if (more.length > 0 || !form.test(value)) throw badRequest(`${name} is malformed.`);
    given[name] = value;
  }
  return given as Partial<Record<Name, string>>;
}

function pointerTo(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1").slice(0, 100)}`;
}

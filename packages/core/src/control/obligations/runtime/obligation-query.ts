import { badRequest } from "#platform/http/problems";
import { idForm, limitForm } from "#platform/http/read-texts";

/** Which obligations are listed. */
export interface ObligationQuery {
  readonly overdue: boolean | undefined;
  readonly dueBefore: string | undefined;
  readonly entity: string | undefined;
  readonly record: string | undefined;
  /** The last obligation of the page before: when it is due, and its id. */
  readonly after: readonly [dueOn: string, id: string] | undefined;
  readonly limit: number;
}

const patterns: ReadonlyMap<string, RegExp> = new Map([
  ["overdue", /^(true|false)$/],
  ["dueBefore", /^\d{4}-\d\d-\d\d$/],
  ["entity", /^\w{1,100}$/],
  ["record", idForm.form],
  ["limit", limitForm],
  ["cursor", /^[\w-]{1,200}$/],
]);

/**
 * Reads a list's query parameters.
 *
 * @throws Problem 400 for a parameter that is not known, given twice or malformed
 */
export function obligationQuery(
  parameters: readonly (readonly [name: string, values: readonly string[]])[],
): ObligationQuery {
  const given = new Map<string, string>();
  for (const [name, [value = "", ...more]] of parameters) {
    const pattern = patterns.get(name);
    if (pattern === undefined) throw badRequest(`There is no parameter ${JSON.stringify(name)}.`);
    if (more.length > 0) throw badRequest(`${name} is given twice.`);
    if (!pattern.test(value)) throw badRequest(`${name} is malformed.`);
    given.set(name, value);
  }
  const overdue = given.get("overdue");
  const cursor = given.get("cursor");
  const dueBefore = given.get("dueBefore");
  if (dueBefore !== undefined && !isDate(dueBefore)) throw badRequest("dueBefore is not a date.");
  return {
    overdue: overdue === undefined ? undefined : overdue === "true",
    dueBefore,
    entity: given.get("entity"),
    record: given.get("record"),
    after: cursor === undefined ? undefined : readCursor(cursor),
    limit: Number(given.get("limit") ?? 50),
  };
}

/** Names the place behind an obligation in the list. */
export function cursorBehind(dueOn: string, id: string): string {
  return Buffer.from(`${dueOn} ${id}`).toString("base64url");
}

function readCursor(cursor: string): readonly [string, string] {
  const [dueOn = "", id = ""] = Buffer.from(cursor, "base64url").toString().split(" ");
  if (!isDate(dueOn) || !idForm.form.test(id)) {
    throw badRequest("The cursor is not one that a list has given.");
  }
  return [dueOn, id];
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

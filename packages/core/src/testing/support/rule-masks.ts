import fc from "fast-check";
import { expect } from "vitest";
import { application } from "#app";
import { DatabaseError } from "#platform/database/database-error";
import type { Values } from "#platform/records/entity";
import type { Mask } from "#platform/records/mask";
import type { Answer, Harness } from "#test/harness-types";
import { hiddenFields } from "#test/rule-judge";
import type { RuleReport } from "#test/rule-cases";
import { requestsInShell } from "#test/rule-counterexample";
import { casesASide } from "#test/rule-effort";
import type { FieldsView } from "#test/rule-fields-shown";
import { newBody } from "#test/rule-new-body";
import { arrange } from "#test/rule-seed";
import type { FieldData, FieldsRule } from "#test/rule-types";
import { entityData, entityDefinition, type Situation } from "#test/rule-world";

/** Someone who sees a field of a record masked by a rule. */
export interface MaskedView extends FieldsView {
  readonly rule: FieldsRule;
  readonly field: string;
  readonly mask: Mask;
}

/**
 * Looks at a record in every way that there is, with many texts in the masked field: no answer of any
 * kind shows more of it than the mask lets through. Returns in how many answers it was looked for.
 */
export async function lookAtMasked(
  app: Harness,
  view: MaskedView,
  report: RuleReport,
): Promise<number> {
  const { rule, situation, entity, record, field, mask } = view;
  const all = textsOf(entityData(entity).fields[field], mask);
  const texts = all.slice(0, casesASide(all.length));
  const { path } = entityDefinition(entity);
  const requests = [`/v1/${path}/${String(record["id"])}`, `/v1/${path}`].map((to) => ({
    method: "GET",
    path: to,
  }));
  let looks = 0;
  for (const [index, text] of [String(record[field]), ...texts].entries()) {
    const other = texts[(index + 1) % texts.length] ?? text;
    const changed = { ...record, [field]: text };
    const present = situation.present.map((one) =>
      one.values["id"] === record["id"] ? { ...one, values: changed } : one,
    );
    const around = { ...situation, present };
    if (!(await isArranged(app, around))) continue;
    const expected = `${field} is masked but for ${mask.first} + ${mask.last} characters`;
    const told = { rule, expected, found: "more of it is shown, or less" };
    report.counterexample = requestsInShell(told, around, requests);
    looks += await lookAt(app, view, changed, text, other);
    delete report.counterexample;
  }
  return looks;
}

/** Whether the record can be as it is: a rule may not let the text in. */
async function isArranged(app: Harness, situation: Situation): Promise<boolean> {
  try {
    await arrange(app, situation);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.sqlstate === "23514") return false;
    throw error;
  }
}

async function lookAt(
  app: Harness,
  { situation: { actor }, entity, field, mask }: MaskedView,
  record: Values,
  text: string,
  other: string,
): Promise<number> {
  const { path, grants } = entityDefinition(entity);
  const { role } = actor;
  const one = `/v1/${path}/${String(record["id"])}`;
  const place = `${entity}.${field} for ${role}`;
  let looks = 0;
  /** A record in an answer, where there is one. */
  const check = (answer: Answer, shown: unknown, own: string): void => {
    if (!mayTell(own, mask)) expect(JSON.stringify(answer.body), place).not.toContain(own);
    if (typeof shown !== "object" || shown === null || !(field in shown)) return;
    expect(faultOf((shown as Values)[field], own, mask), place).toBeUndefined();
    looks += 1;
  };
  const checkBoth = async (own: string, send: () => Promise<Answer>): Promise<void> => {
    for (const answer of [await send(), await send()]) check(answer, answer.body, own);
  };

  await checkBoth(text, () => app.call(actor, "GET", one));
  if (grants.search.includes(role)) {
    const answer = await app.call(actor, "GET", `/v1/${path}`);
    for (const item of (answer.body?.["items"] ?? []) as readonly Values[]) {
      if (item["id"] === record["id"]) check(answer, item, text);
    }
  }
  const isWritable = entityData(entity).fields[field]?.readOnly !== true;
  if (grants.update.includes(role) && isWritable) {
    const masked = Array.from(text, (character, index) => shownAt(text, index, mask) ?? "*");
    const back = await app.call(actor, "PATCH", one, { [field]: masked.join("") });
    // What no value can look like is refused before.
    expect([400, 422], `${place} sends back what it saw`).toContain(back.status);
    const headers = { "idempotency-key": "the change" };
    await checkBoth(other, () => app.call(actor, "PATCH", one, { [field]: other }, headers));
  }
  if (grants.create.includes(role)) {
    const body = newBody(entity, { ...record, [field]: other }, hiddenFields(entity, actor));
    const headers = { "idempotency-key": "the creation" };
    await checkBoth(other, () => app.call(actor, "POST", `/v1/${path}`, body, headers));
  }
  if (application.controls.history && grants.history.includes(role)) {
    const answer = await app.call(actor, "GET", `${one}/history`);
    const [first] = (answer.body?.["items"] ?? []) as readonly Values[];
    check(answer, first?.["record"], text);
  }
  return looks;
}

/** What is wrong with what is shown of a text, character by character; undefined when nothing is. */
function faultOf(shown: unknown, text: string, mask: Mask): string | undefined {
  if (typeof shown !== "string") return "nothing is shown";
  const own = Array.from(text);
  const seen = Array.from(shown);
  if (seen.length !== own.length) return `${own.length} characters are shown as ${seen.length}`;
  const wrong = seen.findIndex((character, index) => {
    return character !== (shownAt(text, index, mask) ?? "*");
  });
  return wrong === -1 ? undefined : `the character ${wrong + 1} of ${own.length} is ${seen[wrong]}`;
}

/** The character that may be shown at a place of a text; undefined when none may. */
function shownAt(text: string, index: number, { first, last }: Mask): string | undefined {
  const own = Array.from(text);
  if (own.length <= first + last) return undefined;
  return index < first || own.length - index <= last ? own[index] : undefined;
}

/** Whether a text may stand in an answer by chance, or because nothing of it is masked. */
function mayTell(text: string, { first, last }: Mask): boolean {
  return Array.from(text).length <= Math.max(5, first + last) || /^\*+$/.test(text);
}

/** Texts that a field can hold: of the lengths at which masking changes, in several scripts. */
function textsOf(
  { min = 1, max = 200, pattern }: Pick<FieldData, "min" | "max" | "pattern"> = {},
  { first, last }: Mask,
): readonly string[] {
  if (pattern !== undefined) {
    const matching = fc
      .stringMatching(new RegExp(pattern, "u"))
      .filter((text) => Array.from(text).length >= min && Array.from(text).length <= max);
    return fc.sample(matching, { seed: 11, numRuns: 4 });
  }
  const shown = first + last;
  const lengths = [min, shown - 1, shown, shown + 1, shown + 6].filter(
    (length) => length >= Math.max(1, min) && length <= max,
  );
  const character = fc.constantFrom(...Array.from("0123456789abcXYZé字😀"));
  return [...new Set(lengths)].map((length) => {
    const characters = fc.array(character, { minLength: length, maxLength: length });
    const [found = []] = fc.sample(characters, { seed: 11, numRuns: 1 });
    // One that takes two units of UTF-16, where it matters most.
    return found.with(Math.min(first, length - 1), "𝔘").join("");
  });
}

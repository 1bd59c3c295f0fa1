import { application } from "#app";
import type { Values } from "#platform/records/entity";
import type { Harness } from "#test/harness-types";
import { visibleChange } from "#test/record-requests";
import { hiddenFields, maskedFields } from "#test/rule-judge";
import { newBody } from "#test/rule-new-body";
import type { ChangeRequest } from "#test/rule-request";
import { arrange } from "#test/rule-seed";
import type { FieldsRule } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import { entityData, entityDefinition, type Situation } from "#test/rule-world";

/** Someone who looks at a record. */
export interface FieldsView {
  readonly entity: string;
  readonly situation: Situation;
  readonly record: Values;
}

/** An answer that is not as a rule has it. */
interface Fault {
  readonly request: ChangeRequest;
  readonly expected: string;
  readonly found: string;
}

/**
 * What is wrong with how a record is shown: a field that the rule hides is there, or one is not that
 * nothing hides, in whatever answer, or a field that is not seen as it is can be searched or written.
 */
export async function faultInFields(
  app: Harness,
  rule: FieldsRule,
  { entity, situation, record }: FieldsView,
): Promise<Fault | undefined> {
  const { actor } = situation;
  const { path, grants } = entityDefinition(entity);
  const byRule = hiddenFields(entity, actor, [rule]);
  const byAny = hiddenFields(entity, actor);
  const isSearched = grants.search.includes(actor.role);
  const one = `/v1/${path}/${String(record["id"])}`;
  const read = { method: "GET", path: one };
  const list = { method: "GET", path: `/v1/${path}` };
  await arrange(app, situation);

  const leakedBy = (request: ChangeRequest, body: Values | undefined): Fault | undefined => {
    const leaked = Object.keys(body ?? {}).filter((name) => byRule.has(name));
    if (leaked.length === 0) return undefined;
    const found = `shown: ${leaked.join(", ")}`;
    return { request, expected: "nothing of that is shown", found };
  };
  const shown = (request: ChangeRequest, body: Values | undefined): Fault | undefined => {
    const leaked = leakedBy(request, body);
    if (leaked !== undefined) return leaked;
    const names = Object.keys(body ?? {});
    const missing = Object.keys(record).filter((name) => !byAny.has(name) && !names.includes(name));
    if (missing.length === 0) return undefined;
    return { request, expected: "all of that is shown", found: `not shown: ${missing.join(", ")}` };
  };
  const answered = async (request: ChangeRequest, expected: string): Promise<Fault | undefined> => {
    const { status, body } = await app.call(actor, request.method, request.path, request.body);
    const by = body?.["rule"] === undefined ? "" : ` by ${textOr(body["rule"], "a rule")}`;
    const found = `${status}${by}`;
    return found === expected ? undefined : { request, expected, found };
  };

  const inRecord = shown(read, (await app.call(actor, "GET", one)).body);
  if (inRecord !== undefined) return inRecord;
  if (isSearched) {
    const { body } = await app.call(actor, "GET", list.path);
    const items = (body?.["items"] ?? []) as readonly Values[];
    const inList = shown(
      list,
      items.find(({ id }) => id === record["id"]),
    );
    if (inList !== undefined) return inList;
    for (const name of [...byRule, ...maskedFields(entity, actor, [rule]).keys()]) {
      const value = encodeURIComponent(textOr(record[name], JSON.stringify(record[name]) ?? ""));
      for (const query of [`sort=${name}`, `${name}=${value}`]) {
        const fault = await answered({ method: "GET", path: `/v1/${path}?${query}` }, "400");
        if (fault !== undefined) return fault;
      }
    }
  }
  if (application.controls.history && grants.history.includes(actor.role)) {
    const history = { method: "GET", path: `${one}/history` };
    const { body } = await app.call(actor, "GET", history.path);
    const [first] = (body?.["items"] ?? []) as readonly Values[];
    const inHistory = shown(history, first?.["record"] as Values | undefined);
    if (inHistory !== undefined) return inHistory;
  }
  const creation = { method: "POST", path: list.path, body: newBody(entity, record, byAny) };
  const change = {
    method: "PATCH",
    path: one,
    body: visibleChange(entityDefinition(entity), actor) ?? {},
  };
  for (const [grant, request] of [
    ["create", creation],
    ["update", change],
  ] as const) {
    if (!grants[grant].includes(actor.role)) continue;
    // Rules may refuse it: then nothing is shown at all.
    const { body } = await app.call(actor, request.method, request.path, request.body);
    const inAnswer = leakedBy(request, body);
    if (inAnswer !== undefined) return inAnswer;
  }
  if (!grants.update.includes(actor.role)) return undefined;
  for (const name of byRule) {
    const field = entityData(entity).fields[name];
    if (field === undefined || field.readOnly || record[name] === undefined) continue;
    const body = { [name]: record[name] };
    const fault = await answered({ method: "PATCH", path: one, body }, "403");
    if (fault !== undefined) return fault;
  }
  return undefined;
}

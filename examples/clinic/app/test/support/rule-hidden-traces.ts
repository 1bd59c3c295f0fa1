import { application } from "#app";
import type { Answer, Harness } from "#test/harness-types";
import { recordRequests, type RecordRequest } from "#test/record-requests";
import { isSeen } from "#test/rule-judge";
import { arrange, tenantOf } from "#test/rule-seed";
import { idOf } from "#test/rule-values";
import { entityDefinition, type Acting, type Situation } from "#test/rule-world";
import { told } from "#test/told";

/** An id that no record has. */
export const missingId: string = idOf("no record at all");

/** Every request that there is for one record, by whoever it is. */
export function requestsFor(
  entity: string,
  id: string,
  actor: Acting,
): readonly Omit<RecordRequest, "isOpenTo">[] {
  const due = {
    name: "list what is due with",
    method: "GET",
    path: `/v1/obligations?record=${id}`,
  };
  return [due, ...recordRequests(entityDefinition(entity), id, actor, application.controls)];
}

/** The requests for a record whose answers are not the same as for one that is not there. */
export async function unlikeMissing(
  app: Harness,
  entity: string,
  id: string,
  actor: Acting,
): Promise<readonly string[]> {
  const toMissing = requestsFor(entity, missingId, actor);
  const found: string[] = [];
  await owe(app, entity, id, actor);
  for (const [index, { name, method, path, body }] of requestsFor(entity, id, actor).entries()) {
    // One database: a request that finds something may change it.
    const answer = await app.call(actor, method, path, body);
    const other = await app.call(actor, method, toMissing[index]?.path ?? "", body);
    if (told(answer, [id]) !== told(other, [missingId])) found.push(`${name} ${id}`);
  }
  return found;
}

/** Has something be due with a record, which only those may know who see it. */
async function owe(
  app: Harness,
  entity: string,
  record: string,
  { tenant }: Acting,
): Promise<void> {
  await app.database.asOwner.query(
    `insert into platform.obligation (tenant, rule, entity, record, duty, started_on, due_on)
     values ($1, 'a rule', $2, $3, 'to be done', '2026-03-02', '2026-03-04')`,
    [tenantOf(app, tenant), entity, record],
  );
}

/**
 * The lists of an entity that are another without the records that are hidden: by what they say, how
 * much there is, or a header. Leaves the hidden records away.
 */
export async function listsThatTell(
  app: Harness,
  entity: string,
  situation: Situation,
): Promise<readonly string[]> {
  const { path } = entityDefinition(entity);
  const lists = [`/v1/${path}`, `/v1/${path}?limit=1`];
  const answered = async (): Promise<readonly string[]> => {
    const answers: string[] = [];
    for (const list of lists) answers.push(whole(await app.call(situation.actor, "GET", list)));
    return answers;
  };
  const withHidden = await answered();
  const present = situation.present.filter(
    (one) => one.entity !== entity || isSeen(one, situation),
  );
  await arrange(app, { ...situation, present });
  const without = await answered();
  return lists.filter((_, index) => withHidden[index] !== without[index]);
}

/** What belongs to one request alone. */
const ofRequest: ReadonlySet<string> = new Set(["x-request-id", "ratelimit", "ratelimit-policy"]);

function whole(answer: Answer): string {
  const headers = [...answer.headers].filter(([name]) => !ofRequest.has(name));
  return `${told(answer)} ${JSON.stringify(headers)}`;
}

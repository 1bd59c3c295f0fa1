import type { Session } from "#platform/database/session";
import { cursorBehind, type ObligationQuery } from "#platform/obligations/obligation-query";

/** Something that is still to be done. */
export interface Obligation {
  readonly id: string;
  readonly rule: string;
  readonly entity: string;
  readonly record: string;
  readonly duty: string;
  readonly startedOn: string;
  /** The last day on which it is done in time. */
  readonly dueOn: string;
  readonly overdue: boolean;
  /** The day since which the time stands still. */
  readonly pausedOn: string | null;
  readonly extensionsLeft: number;
}

/** One page of the list. */
export interface ObligationPage {
  readonly items: readonly Obligation[];
  /** The cursor of the next page; left out on the last one. */
  readonly next?: string;
}

const columns = `
  select id, rule, entity, record, duty, started_on as "startedOn", due_on as "dueOn",
    due_on < coalesce(paused_on, platform.today()) as overdue,
    paused_on as "pausedOn", extensions_left as "extensionsLeft"
  from platform.obligation`;

const select = `${columns}
  where tenant = (select platform.tenant()) and met_at is null
    and ($1::boolean is null or (due_on < coalesce(paused_on, platform.today())) = $1)
    and ($2::date is null or due_on < $2)
    and ($3::text is null or entity = $3)
    and ($4::uuid is null or record = $4)
    and ($5::date is null or (due_on, id) > ($5, $6::uuid))
  order by due_on, id limit $7`;

const recordSearch = {
  name: "obligations_audit",
  text: "select platform.audit_append('search', 'Obligation', null, 'done', $1::jsonb)",
};

/** Lists what is due, soonest first, as far as the session's actor may see it. */
export async function listObligations(
  session: Session,
  query: ObligationQuery,
): Promise<ObligationPage> {
  const [dueOn, id] = query.after ?? [];
  const { overdue, dueBefore, entity, record, limit } = query;
  const values = [overdue, dueBefore, entity, record, dueOn, id, limit + 1];
  const found = await session.query<Obligation>({ name: "obligations", text: select }, values);
  const items = found.slice(0, limit);
  const disclosed = JSON.stringify({ records: items.map((item) => item.record) });
  await session.query(recordSearch, [disclosed]);
  const last = items.at(-1);
  const isLast = found.length <= limit || last === undefined;
  return { items, ...(!isLast && { next: cursorBehind(last.dueOn, last.id) }) };
}

/** Reads one obligation, as far as the session's actor may see it. */
export async function readObligation(
  session: Session,
  id: string,
): Promise<Obligation | undefined> {
  const statement = { name: "obligation", text: `${columns} where id = $1` };
  const [found] = await session.query<Obligation>(statement, [id]);
  return found;
}

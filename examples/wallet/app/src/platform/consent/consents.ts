import type { Session } from "#platform/database/session";

/** What a person has decided on a purpose. */
interface Consent {
  readonly id: string;
  /** The id of the person's record. */
  readonly subject: string;
  readonly purpose: string;
  readonly decision: "given" | "withdrawn";
  /** Whether it is the latest decision of the person on the purpose, so that it holds. */
  readonly latest: boolean;
  /** The version of the text that the person was shown. */
  readonly textVersion: string;
  /** How the person said it. */
  readonly how: string;
  readonly at: string;
  /** The one who recorded it. */
  readonly actor: string;
  readonly role: string | null;
}

/** One page of the list. */
interface ConsentPage {
  readonly items: readonly Consent[];
  /** The cursor of the next page; left out on the last one. */
  readonly next?: string;
}

const insert = {
  name: "consent_insert",
  text: `insert into platform.consent (id, subject, purpose, decision, text_version, how)
    values ($1, $2, $3, $4, $5, $6)`,
};

/** Records a decision. Where the actor does not see the subject's record, the database refuses (42501). */
export async function recordConsent(
  session: Session,
  {
    id,
    subject,
    purpose,
    decision,
    textVersion,
    how,
  }: Omit<Consent, "latest" | "at" | "actor" | "role">,
): Promise<void> {
  await session.query(insert, [id, subject, purpose, decision, textVersion, how]);
}

const select = {
  name: "consent_list",
  text: `
    select c.id, c.sequence, c.subject, c.purpose, c.decision, c.text_version as "textVersion", c.how,
      c.at, c.actor, c.role,
      not exists (
        select from platform.consent later
        where later.tenant = c.tenant and later.subject = c.subject and later.purpose = c.purpose
          and later.sequence > c.sequence) as latest
    from platform.consent c
    where c.tenant = (select platform.tenant()) and c.subject = $1
      and ($2::text is null or c.purpose = $2)
      and ($3::bigint is null or c.sequence < $3)
    order by c.sequence desc limit $4`,
};

/** Which decisions are listed. */
interface ConsentQuery {
  readonly subject: string;
  readonly purpose: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Lists what a person has decided, newest first. */
export async function listConsents(
  session: Session,
  { subject, purpose, cursor, limit }: ConsentQuery,
): Promise<ConsentPage> {
  const values = [subject, purpose ?? null, cursor ?? null, limit + 1];
  const rows = await session.query<Consent & { readonly sequence: number }>(select, values);
  const page = rows.slice(0, limit);
  const items = page.map(({ sequence: _sequence, ...consent }) => consent);
  const next = rows.length > limit ? page.at(-1)?.sequence : undefined;
  return { items, ...(next !== undefined && { next: String(next) }) };
}

import type { Session } from "#platform/database/session";

interface KeyWork {
  readonly tenant: string;
  readonly at: Date;
  readonly action: "rotate-key" | "rewrap-keys" | "re-encrypt";
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Enters a tenant's context and appends work on its keys to its audit trail. */
export async function recordKeyWork(session: Session, work: KeyWork): Promise<void> {
  const { tenant, at, action, detail } = work;
  await session.batch([
    {
      statement: "select platform.enter($1)",
      values: [JSON.stringify({ tenant, actor: "system:keys", at })],
    },
    {
      statement: "select platform.audit_append($1, null, null, 'done', $2)",
      values: [action, JSON.stringify(detail)],
    },
  ]);
}

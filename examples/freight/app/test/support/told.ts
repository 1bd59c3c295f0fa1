import type { Answer } from "#test/harness-types";

/**
 * What an answer tells, in a form in which two answers can be compared: without the request's id,
 * which is always another, and with "ID" for the ids that are passed in.
 */
export function told({ status, body }: Answer, ids: readonly string[] = []): string {
  const { requestId: _, ...rest } = body ?? {};
  const text = JSON.stringify({ status, body: rest });
  return ids.reduce((shorter, id) => shorter.replaceAll(id, "ID"), text);
}

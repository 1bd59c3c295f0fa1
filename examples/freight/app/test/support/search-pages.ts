import type { Values } from "#platform/records/entity";
import type { Caller, Harness } from "#test/harness-types";

/**
 * Reads a list page by page to its end.
 *
 * @throws Error when a page is refused, or the list does not end
 */
export async function searchPages(
  harness: Harness,
  caller: Caller,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly (readonly Values[])[]> {
  const pages: (readonly Values[])[] = [];
  let cursor: string | undefined;
  do {
    const parameters = new URLSearchParams({ ...query, ...(cursor !== undefined && { cursor }) });
    const { status, body } = await harness.call(caller, "GET", `${path}?${parameters.toString()}`);
    if (status !== 200)
      throw new Error(`${parameters.toString()}: ${status} ${JSON.stringify(body)}`);
    pages.push(body?.["items"] as readonly Values[]);
    cursor = body?.["next"] as string | undefined;
    if (pages.length > 1000) throw new Error(`The list ${path} has no end.`);
  } while (cursor !== undefined);
  return pages;
}

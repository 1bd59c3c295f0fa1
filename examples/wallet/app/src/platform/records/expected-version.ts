import { badRequest } from "#platform/http/problems";

/** The version that `If-Match` names; undefined when the caller does not care. */
export function expectedVersion(header: string | undefined): number | undefined {
  if (header === undefined || header === "*") return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw badRequest('If-Match is an ETag such as "3".');
  return Number(version);
}

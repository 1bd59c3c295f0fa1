import { notFound } from "#platform/http/problems";

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id that cannot be one leads nowhere. */
export function requireId(id: string): string {
  if (!uuid.test(id)) throw notFound();
  return id.toLowerCase();
}

import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import { webAddress } from "#core/emit/web-address";
import { markupLine } from "#core/evidence/oscal/markup";

/**
 * A link to a page of the web, or nothing where the address is none of `http:` and `https:`. Source:
 * OSCAL 1.2.1, data type uri-reference; RFC 3986.
 */
export function webLinks(url: string | undefined, text: string): readonly OscalObject[] {
  const address = webAddress(url);
  if (address === undefined) return [];
  const { origin, pathname, search, hash } = new URL(address);
  const href = origin + [pathname, search, hash].map(escaped).join("");
  return [{ href, rel: "reference", text: markupLine(text) }];
}

/** The address of a file of the application as seen from `compliance/oscal`; undefined for no path. */
export function fileHref(path: string): string | undefined {
  const segments = path.toWellFormed().split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment))) return undefined;
  return ["..", "..", ...segments.map(encodeURIComponent)].join("/");
}

/** The URL standard lets characters stand that RFC 3986 does not. */
function escaped(part: string): string {
  const sign = /^[?#]/.exec(part)?.[0] ?? "";
  const rest = part
    .slice(sign.length)
    .replaceAll(/%(?![0-9a-f]{2})/gi, "%25")
    .replaceAll(/[^\w\-.~:/?@!$&'()*+,;=%]/g, encodeURIComponent);
  return sign + rest;
}

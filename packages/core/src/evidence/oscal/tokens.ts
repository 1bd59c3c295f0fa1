import { sha256 } from "#core/write/sha256";

/** The id of a rule's control. */
export function controlId(rule: string): string {
  return token(rule);
}

/** The id of the part of a control that says what the provision says. */
export function statementId(rule: string): string {
  return `${controlId(rule)}_smt`;
}

/** The id of a group of controls; a point, which no control has, keeps them apart. */
export function groupId(kind: "pack" | "regulation", ...names: readonly string[]): string {
  return [kind, ...names.map(token)].join(".");
}

/**
 * A name as OSCAL's token: the name itself where it is one, and otherwise what is left of it with
 * part of its hash, so that different names stay apart. Source: OSCAL 1.2.1, data type token.
 */
function token(name: string): string {
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return name;
  const kept = name.replaceAll(/[^a-z0-9]+/gi, "-").replace(/^[^a-z]+/i, "");
  return `${kept.slice(0, 60).toLowerCase() || "x"}_${sha256(JSON.stringify(name)).slice(0, 12)}`;
}

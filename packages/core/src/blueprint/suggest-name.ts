import type { z } from "zod";

/** A name like the one that was found, in the form that the format needs; the help of a diagnostic. */
export function suggestName(found: string, issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== "invalid_format" || issue.pattern === undefined) return undefined;
  const words = found
    .slice(0, 100)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  const kebab = words.join("-").toLowerCase();
  const form = new RegExp(issue.pattern.replace(/^\/|\/$/g, ""));
  const fitting = [camel, pascal, kebab].find((name) => form.test(name));
  return fitting === undefined ? undefined : `Write \`${fitting}\`.`;
}

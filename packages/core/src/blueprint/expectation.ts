import { showValue } from "#core/blueprint/show-value";
import type { z } from "zod";

/** What the format expects where an issue was found, as part of a sentence. */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_format":
      if (issue.format === "date") return "a day of the calendar as `YYYY-MM-DD`";
      if (issue.format === "datetime") return "a moment as `YYYY-MM-DDTHH:MM:SSZ`";
      if (issue.format === "url") return "a web address";
      return issue.message.startsWith("Invalid ")
        ? `it must match \`${"pattern" in issue ? issue.pattern : issue.format}\``
        : issue.message;
    case "too_small":
      return `at least ${issue.minimum} ${unit(issue.origin)}`.trim();
    case "too_big":
      return `at most ${issue.maximum} ${unit(issue.origin)}`.trim();
    default:
      return issue.message;
  }
}

/** The size of what was found, in the unit of its bound. */
export function measure(found: unknown): string {
  if (typeof found === "string") return `${found.length} characters long`;
  if (Array.isArray(found)) return `${found.length} entries long`;
  return showValue(found);
}

function unit(origin: string): string {
  return { string: "characters long", array: "entries long" }[origin] ?? "";
}

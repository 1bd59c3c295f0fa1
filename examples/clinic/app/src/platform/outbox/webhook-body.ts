import { badRequest, unprocessable } from "#platform/http/problems";

/** A webhook that is to be made. */
export interface NewWebhook {
  readonly url: string;
  /** Which it is told of; all when empty. */
  readonly events: readonly string[];
}

/**
 * Checks the body of a new webhook, apart from where its URL leads.
 *
 * @param known the events that there are
 * @throws Problem 400 for the wrong shape, 422 for an event that there is not
 */
export function checkWebhook(body: unknown, known: readonly string[]): NewWebhook {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw badRequest("The body is not an object.");
  }
  const { url, events = [], ...rest }: { url?: unknown; events?: unknown } = body;
  const errors = Object.keys(rest).map((name) => ({
    pointer: `/${name}`,
    message: "There is no such field.",
  }));
  if (typeof url !== "string") errors.push({ pointer: "/url", message: "It is not a text." });
  if (!isTexts(events) || events.length > known.length) {
    errors.push({ pointer: "/events", message: "It is not a list of events." });
  }
  if (errors.length > 0 || typeof url !== "string" || !isTexts(events)) {
    throw badRequest("The body is refused.", errors);
  }
  const unknown = events.flatMap((event, index) =>
    known.includes(event)
      ? []
      : [{ pointer: `/events/${index}`, message: "There is no such event." }],
  );
  if (unknown.length > 0) throw unprocessable("The body is refused.", { errors: unknown });
  return { url, events: [...new Set(events)] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

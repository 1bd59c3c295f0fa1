import { STATUS_CODES } from "node:http";

/** One field that was refused. */
export interface FieldError {
  /** A JSON pointer into the body (RFC 6901), such as "/title"; "" is the whole body. */
  readonly pointer: string;
  readonly message: string;
}

/** What a problem says beyond its status. */
export interface ProblemDetails {
  /** A URI that identifies the kind of problem; "about:blank" when the status says it all. */
  readonly type?: string;
  readonly title?: string;
  /** What went wrong this time, for the caller to read. Never a value the caller may not see. */
  readonly detail?: string;
  /** The rule that refused. */
  readonly rule?: string;
  /** Where that rule comes from. */
  readonly citation?: string;
  readonly errors?: readonly FieldError[];
  /** Further members of the document; the members above take precedence. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/**
 * A refusal that is meant for the caller. Throw it anywhere in a request; it becomes a problem
 * document.
 *
 * @see RFC 9457
 * @example
 * ```ts
 * throw new Problem(409, { detail: "The book is on loan.", rule: "one-loan-a-book" });
 * ```
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(status: number, details: ProblemDetails = {}) {
    super(details.detail ?? details.title ?? titleOf(status), { cause: details.cause });
    this.status = status;
    this.details = details;
  }
}

/**
 * Renders a problem as `application/problem+json`.
 *
 * @example
 * ```ts
 * app.onError((error) => problemResponse(error instanceof Problem ? error : new Problem(500)));
 * ```
 */
export function problemResponse(problem: Problem, requestId?: string): Response {
  const { type, title, detail, rule, citation, errors, extensions, headers } = problem.details;
  const document = {
    ...extensions,
    type: type ?? "about:blank",
    title: title ?? titleOf(problem.status),
    status: problem.status,
    detail,
    rule,
    citation,
    errors,
    requestId,
  };
  return new Response(JSON.stringify(document), {
    status: problem.status,
    headers: { ...headers, "content-type": "application/problem+json" },
  });
}

function titleOf(status: number): string {
  return STATUS_CODES[status] ?? "Unknown Status";
}

import { Problem, type FieldError, type ProblemDetails } from "#platform/http/problem";

/** 400: the request cannot be understood. `errors` point into the body. */
export function badRequest(detail: string, errors?: readonly FieldError[]): Problem {
  return new Problem(400, { detail, ...(errors && { errors }) });
}

/**
 * 401: no valid token. Says nothing about what was wrong with it.
 *
 * @see RFC 6750, section 3
 */
export function unauthorized(error?: "invalid_token"): Problem {
  const challenge = error === undefined ? "Bearer" : `Bearer error="${error}"`;
  return new Problem(401, {
    detail: "A valid bearer token is required.",
    headers: { "www-authenticate": challenge },
  });
}

/** 403: the actor is known and may not do this. */
export function forbidden(detail?: string, details: ProblemDetails = {}): Problem {
  return new Problem(403, { ...details, ...(detail !== undefined && { detail }) });
}

/** 404: there is no such thing, or the actor may not know of it. */
export function notFound(detail = "There is nothing here."): Problem {
  return new Problem(404, { detail });
}

/** 409: the thing's present state does not allow this. */
export function conflict(detail: string, details: ProblemDetails = {}): Problem {
  return new Problem(409, { ...details, detail });
}

/** 412: the record changed since the version that `If-Match` names. */
export function preconditionFailed(
  detail = "The record has changed since you read it. Read it again.",
): Problem {
  return new Problem(412, { detail });
}

/** 428: the change must say which version it is based on. */
export function preconditionRequired(
  detail = "Send If-Match with the ETag of the version that you read.",
): Problem {
  return new Problem(428, { detail });
}

/** 413: the body is larger than `limit` bytes. */
export function payloadTooLarge(limit: number): Problem {
  return new Problem(413, { detail: `The body may have at most ${limit} bytes.` });
}

/** 415: the body is not of a type that is accepted here. */
export function unsupportedMediaType(accepted: string): Problem {
  return new Problem(415, {
    detail: `Send the body as ${accepted}.`,
    headers: { accept: accepted },
  });
}

/** 422: well formed, and refused for what it says. */
export function unprocessable(detail: string, details: ProblemDetails = {}): Problem {
  return new Problem(422, { ...details, detail });
}

/** 429: too many requests; `retryAfter` is in seconds. */
export function tooManyRequests(
  retryAfter: number,
  headers: Readonly<Record<string, string>> = {},
): Problem {
  return new Problem(429, {
    detail: "Too many requests. Wait before the next one.",
    headers: { ...headers, "retry-after": String(Math.ceil(retryAfter)) },
  });
}

/** 500: our fault. Says nothing of what happened; the log has it under the request id. */
export function internal(cause?: unknown): Problem {
  return new Problem(500, { detail: "Something went wrong on our side.", cause });
}

/** 503: not now; `retryAfter` is in seconds. */
export function unavailable(retryAfter = 1, cause?: unknown): Problem {
  return new Problem(503, {
    cause,
    detail: "The service is not available at the moment.",
    headers: { "retry-after": String(Math.ceil(retryAfter)) },
  });
}

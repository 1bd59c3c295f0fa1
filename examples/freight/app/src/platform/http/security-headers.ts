import type { MiddlewareHandler } from "hono";

/** For answers that are data, not pages: nothing may be loaded, framed, guessed at or kept. */
const defaults: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/**
 * Adds the headers that keep browsers from misusing an answer. A header that the handler set
 * itself stays, so that a page can have a policy of its own.
 *
 * @see OWASP REST Security Cheat Sheet, Security Headers
 */
export function securityHeaders(): MiddlewareHandler {
  return async function addSecurityHeaders(c, next) {
    await next();
    for (const [name, value] of Object.entries(defaults)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}

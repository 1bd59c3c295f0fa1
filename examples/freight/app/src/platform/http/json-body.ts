import { checkJson } from "#platform/http/check-json";
import { Problem } from "#platform/http/problem";
import { badRequest, payloadTooLarge, unsupportedMediaType } from "#platform/http/problems";

interface JsonBodyOptions {
  /** The most bytes that are read. */
  readonly limit?: number;
  /** Milliseconds within which the body must have arrived. */
  readonly deadline?: number;
  /** The media types that are accepted. */
  readonly types?: readonly string[];
}

/**
 * Reads a request's body as JSON, trusting nothing about it.
 *
 * @throws Problem 415 for another media type or charset, 413 beyond the limit, 408 when the body
 * does not arrive in time, 400 when it is not UTF-8, not JSON, nested deeper than 32, or has keys
 * or characters that are refused (see `checkJson`)
 * @example
 * ```ts
 * const loan: unknown = await readJsonBody(c.req.raw);
 * ```
 */
export async function readJsonBody(
  request: Request,
  { limit = 1_048_576, deadline = 10_000, types = ["application/json"] }: JsonBodyOptions = {},
): Promise<unknown> {
  requireType(request.headers.get("content-type") ?? "", types);
  const value = parse(decode(await readBytes(request, limit, deadline)));
  const errors = checkJson(value);
  if (errors.length > 0) throw badRequest("The body is refused.", errors);
  return value;
}

function requireType(header: string, types: readonly string[]): void {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (!types.includes(type) || !isUtf8) throw unsupportedMediaType(types.join(", "));
}

async function readBytes(request: Request, limit: number, deadline: number): Promise<Uint8Array> {
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) > limit) throw payloadTooLarge(limit);
  const expired = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    expired.reject(
      new Problem(408, {
        detail: "The body did not arrive in time.",
        headers: { connection: "close" },
      }),
    );
  }, deadline);
  const reading = declared === null ? readStream(request, limit) : readWhole(request);
  try {
    return await Promise.race([reading, expired.promise]);
  } finally {
    clearTimeout(timer);
    reading.catch(() => {});
  }
}

/** The server takes no more than the declared length from the connection. */
async function readWhole(request: Request): Promise<Uint8Array> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    throw badRequest("The body ended early.");
  }
}

async function readStream({ body }: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw payloadTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw badRequest("The body is not valid UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // The parser says where, and quotes no more than the caller's own words.
    const where = error instanceof SyntaxError ? `: ${error.message}` : "";
    throw badRequest(`The body is not valid JSON${where}.`);
  }
}

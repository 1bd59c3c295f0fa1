import { createServer, type ServerParts } from "#platform/app/create-server";
import type { Answer, Served } from "#test/harness-types";
import type { TestIssuer } from "#test/test-issuer";

/** Makes the application's server, and sends requests to it without a network. */
export function serveApplication(parts: ServerParts, issuer: TestIssuer): Served {
  const { roles, idempotency } = parts.application;
  const server = createServer(parts);
  let calls = 0;

  const fetch: Served["fetch"] = async (request, connection) => server.fetch(request, connection);
  const send: Served["send"] = async (request, address = "127.0.0.1") => {
    const connection = { incoming: { socket: { remoteAddress: address } } };
    return answerOf(await fetch(request, connection));
  };

  return {
    fetch,
    send,
    async call(caller, method, path, body, headers = {}) {
      const purpose = caller.purpose ?? roles[caller.role]?.purposes[0];
      const bytes = body === undefined ? undefined : toBytes(body);
      const needsKey = method === "POST" && idempotency.required;
      const request = new Request(`http://localhost${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await issuer.token(caller)}`,
          ...(purpose !== undefined && { "purpose-of-use": purpose }),
          ...(needsKey && { "idempotency-key": `call ${(calls += 1)}` }),
          ...(bytes && {
            "content-type": "application/json",
            "content-length": String(bytes.byteLength),
          }),
          ...headers,
        },
        ...(bytes && { body: bytes }),
      });
      return await send(request);
    },
  };
}

function toBytes(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") === true;
  return { status, headers, body: isJson && text !== "" ? JSON.parse(text) : undefined };
}

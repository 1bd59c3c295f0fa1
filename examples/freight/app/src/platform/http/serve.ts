import { createServer, Server } from "node:http";
import { once } from "node:events";
import { createAdaptorServer } from "@hono/node-server";
import { describeError } from "#platform/http/describe-error";
import type { Log } from "#platform/http/log";

interface ServeOptions {
  /** Answers a request; `app.fetch`. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The address to listen on; "0.0.0.0" for every network of the machine. */
  readonly host: string;
  readonly log: Log;
  /** Releases what the application holds, once no request is in flight. */
  readonly close: () => Promise<void>;
  /** Milliseconds that requests in flight get to finish. */
  readonly deadline?: number;
}

/** A server that answers. */
export interface RunningServer {
  readonly port: number;
  /** Stops as SIGTERM does, without ending the process. Resolves to the exit code. */
  stop(): Promise<number>;
}

/** Milliseconds against clients that are slow on purpose: to send a request as a whole. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

/** Milliseconds without a byte in either direction, such as of an answer that nobody reads. */
const longestSilence = 60_000;

/**
 * Starts the server, and stops it on SIGTERM and SIGINT: takes no more connections, lets requests
 * in flight finish until the deadline, closes the application, and ends the process with 0, or 1
 * when something had to be cut off. A second signal ends it at once.
 *
 * @throws Error when the port is taken
 */
export async function serve({
  fetch,
  port,
  host,
  log,
  close,
  deadline = 10_000,
}: ServeOptions): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch, createServer, serverOptions: limits });
  if (!(server instanceof Server)) throw new Error("the adaptor made no HTTP/1.1 server");
  server.timeout = longestSilence;
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  const boundPort = typeof address === "object" && address !== null ? address.port : port;
  log.info("started", { host, port: boundPort });

  let stopping: Promise<number> | undefined;
  const stop = async (): Promise<number> => {
    stopping ??= shutDown(server, { log, close, deadline });
    return stopping;
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping !== undefined) process.exit(1);
      log.info("stopping", { signal });
      void stop().then((code) => process.exit(code));
    });
  }
  return { port: boundPort, stop };
}

async function shutDown(
  server: Server,
  { log, close, deadline }: Required<Pick<ServeOptions, "log" | "close" | "deadline">>,
): Promise<number> {
  let code = 0;
  const closed = once(server, "close");
  server.close();
  // A connection that is kept alive after its answer would otherwise hold the server open.
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const cut = setTimeout(() => {
    log.warn("requests were cut off", { deadline });
    code = 1;
    server.closeAllConnections();
  }, deadline);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
  try {
    await close();
  } catch (error) {
    log.error("closing failed", { error: describeError(error) });
    code = 1;
  }
  log.info("stopped", { code });
  return code;
}

import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** An answer of a server. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A connection that stays open and has one request on its way at a time. */
export interface Connection {
  request(method: "GET" | "POST", path: string, headers: string, body?: string): Promise<Answer>;
  close(): void;
}

/**
 * Opens a connection to a local server. Bytes are written and read as they are: a full HTTP client
 * would take so much of the two cores that it hides what is measured.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  return {
    request(method, path, headers, body = "") {
      const length = method === "POST" ? `content-length: ${Buffer.byteLength(body)}\r\n` : "";
      socket.write(
        `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}${length}\r\n${body}`,
      );
      return answerOf(socket);
    },
    close() {
      socket.destroy();
    },
  };
}

function answerOf(socket: Socket): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  let received = "";
  const onData = (chunk: Buffer): void => {
    // One byte a character, so that lengths are in bytes.
    received += chunk.toString("latin1");
    const answer = readAnswer(received);
    if (answer === undefined) return;
    settle();
    resolve(answer);
  };
  const onClose = (): void => {
    settle();
    reject(new Error("the server closed the connection"));
  };
  const settle = (): void => {
    socket.off("data", onData).off("close", onClose).off("error", onClose);
  };
  socket.on("data", onData).on("close", onClose).on("error", onClose);
  return promise;
}

/** The answer, once all of it is there. */
function readAnswer(received: string): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const head = received.slice(0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const body = received.slice(end + 4);
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  if (length !== undefined) return body.length < Number(length) ? undefined : { status, body };
  if (!head.includes("\r\ntransfer-encoding: chunked")) return { status, body };
  return body.endsWith("0\r\n\r\n") ? { status, body } : undefined;
}

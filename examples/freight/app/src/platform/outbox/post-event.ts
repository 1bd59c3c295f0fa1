import { request as requestHttp, type IncomingMessage, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6 } from "node:net";
import {
  addressesOf,
  parseReceiver,
  ReceiverError,
  type ReceiverPolicy,
} from "#platform/outbox/receiver";

/** What is sent. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly policy: ReceiverPolicy;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  /** Aborted when the process stops. */
  readonly signal: AbortSignal;
}

/** What an attempt came to. */
export interface Outcome {
  /** The status that was answered. */
  readonly status?: number;
  /** Why there was no proper answer. */
  readonly failure?: "address" | "connection" | "timeout" | "too-large" | "secret" | "stopped";
}

/** The most bytes of an answer that are read; what it says is not looked at. */
const longestAnswer = 65_536;

/**
 * Sends an event to its receiver, over a connection of its own to an address that was checked just
 * now. Follows no redirect. Never throws: whatever goes wrong is the outcome.
 */
export async function postEvent(post: Post): Promise<Outcome> {
  const timeout = AbortSignal.timeout(post.timeout);
  const signal = AbortSignal.any([timeout, post.signal]);
  try {
    const url = parseReceiver(post.url, post.policy);
    const addresses = await raced(addressesOf(url, post.policy), signal);
    const answer = await send(url, addresses[0], post, signal);
    return await readAnswer(answer, signal);
  } catch (error) {
    if (error instanceof ReceiverError) return { failure: "address" };
    if (post.signal.aborted) return { failure: "stopped" };
    return { failure: timeout.aborted ? "timeout" : "connection" };
  }
}

function send(
  url: URL,
  address: string,
  { headers, body }: Post,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const family = isIPv6(address) ? 6 : 4;
  const options: RequestOptions = {
    method: "POST",
    headers: {
      ...headers,
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    },
    // Whatever the host's name leads to by now. The certificate is still the name's.
    lookup: (_host, { all }, found) => {
      if (all === true) found(null, [{ address, family }]);
      else found(null, address, family);
    },
    agent: false,
    signal,
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  request(url, options, resolve).on("error", reject).end(body);
  return promise;
}

async function readAnswer(answer: IncomingMessage, signal: AbortSignal): Promise<Outcome> {
  const { statusCode: status = 0 } = answer;
  let size = 0;
  for await (const chunk of answer) {
    signal.throwIfAborted();
    size += (chunk as Buffer).byteLength;
    if (size > longestAnswer) {
      answer.destroy();
      return { status, failure: "too-large" };
    }
  }
  return { status };
}

/** A lookup cannot be aborted, so it is left behind. */
async function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => {
    aborted.reject(signal.reason);
  };
  signal.addEventListener("abort", abort, { once: true });
  try {
    signal.throwIfAborted();
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
    work.catch(() => {});
    aborted.promise.catch(() => {});
  }
}

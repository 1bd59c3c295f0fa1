import type { Narrator } from "./story.ts";
import type { RunningApp } from "../run-app.ts";

const isTerminal = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
const paint = (code: number, text: string): string =>
  isTerminal ? `\u001B[${code}m${text}\u001B[0m` : text;

/** Prints text, a line at a time. */
export const print = (text = ""): void => {
  process.stdout.write(`${text}\n`);
};

/** Bold on a terminal. */
export const strong = (text: string): string => paint(1, text);

/** Faint on a terminal. */
export const faint = (text: string): string => paint(2, text);

/** Tells a story against a running application. */
export function createNarrator(app: RunningApp): Narrator {
  return {
    tell: (text) => print(`\n  ${text}`),
    note: (text) => print(`      ${faint(text)}`),
    async act(person, sentence, { method, path, body, headers }, expected) {
      const response = await fetch(`${app.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await app.token(person)}`,
          "purpose-of-use": person.purpose,
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const reply = text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
      const allowed = response.status < 400;
      print(
        `    ${allowed ? paint(32, "✓") : paint(31, "✗")} ${sentence} ${faint(`${response.status}`)}`,
      );
      if (!allowed) {
        print(`      ${paint(33, String(reply["detail"] ?? reply["title"]))}`);
        if (reply["rule"] !== undefined) {
          print(`      ${faint(`rule ${String(reply["rule"])}, ${String(reply["citation"])}`)}`);
        }
      }
      if (response.status !== expected) {
        throw new Error(
          `${method} ${path} answered ${response.status} instead of ${expected}: ${text}`,
        );
      }
      return {
        status: response.status,
        body: reply,
        etag: response.headers.get("etag") ?? undefined,
      };
    },
  };
}

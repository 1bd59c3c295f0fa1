import { application } from "#app";
import type { CheckOf } from "#test/rule-alone";
import type { Start } from "#test/rule-clock-starts";
import type { ChangeRequest } from "#test/rule-request";
import type { Situation } from "#test/rule-world";
import type { Writing } from "#test/rule-write";
import { shellComment, shellJson, shellWord } from "#test/shell-text";

/** What an application did otherwise than a rule says. */
export interface Disagreement {
  readonly rule: { readonly id: string; readonly citation: string };
  readonly expected: string;
  readonly found: string;
}

const origin = "http://localhost:4017";

/** What `serve-situation.ts` is given. */
export interface ServedSituation extends Situation {
  /** The rule that the database does not check meanwhile. */
  readonly withoutCheck?: CheckOf;
  /** A record that comes about, with which a time may start. */
  readonly starts?: Start;
  /** When the application is asked, if later. */
  readonly askedAt?: string;
}

/** Requests in a situation as commands for a shell, in the folder of the application. */
export function requestsInShell(
  disagreement: Disagreement,
  situation: ServedSituation,
  requests: readonly ChangeRequest[],
): string {
  return [
    ...commentsOn(disagreement),
    "PORT=4017 node test/support/serve-situation.ts <<'EOF' &",
    shellJson(situation, 2),
    "EOF",
    `TOKEN=$(curl -s --retry 60 --retry-delay 1 --retry-connrefused ${origin}/test-token)`,
    ...requests.map((request) => curl(request, situation.actor.purpose)),
    "kill $!",
    "",
  ].join("\n");
}

/** What is tried in the database itself as commands for a shell, in the folder of the application. */
export function trialInShell(disagreement: Disagreement, trial: DatabaseTrial): string {
  return [
    ...commentsOn(disagreement),
    "node test/support/try-in-database.ts <<'EOF'",
    shellJson(trial, 2),
    "EOF",
    "",
  ].join("\n");
}

/** What `try-in-database.ts` is given. */
export type DatabaseTrial =
  | { readonly kind: "write"; readonly as: "actor" | "owner"; readonly writing: Writing }
  | {
      readonly kind: "select";
      readonly entity: string;
      readonly situation: Situation;
      /** The tenant that the database is told of, where it is not the actor's. */
      readonly tenant?: string;
    };

function commentsOn({ rule, expected, found }: Disagreement): readonly string[] {
  return [
    shellComment(`${rule.citation} (${rule.id})`),
    shellComment(`By the rule: ${expected}`),
    shellComment(`What came:   ${found}`),
  ];
}

function curl({ method, path, body }: ChangeRequest, purpose: string): string {
  const headers = [
    ...(purpose === "" ? [] : [`purpose-of-use: ${purpose}`]),
    ...(method === "POST" && application.idempotency.required ? ["idempotency-key: one"] : []),
    ...(body === undefined ? [] : ["content-type: application/json"]),
  ];
  return [
    `curl -i -X ${method} ${shellWord(`${origin}${encodeURI(path)}`)}`,
    `-H "authorization: Bearer $TOKEN"`,
    ...headers.map((header) => `-H ${shellWord(header)}`),
    ...(body === undefined ? [] : [`--data-raw ${shellWord(shellJson(body))}`]),
  ].join(" \\\n  ");
}

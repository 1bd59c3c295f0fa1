import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { openConnection, type Answer, type Connection } from "./connection.ts";
import { item } from "./order.ts";
import type { Caller, Done, Work } from "./work.ts";

// A process of its own: reads pieces of work, one a line, and tells what came of each.
for await (const line of createInterface({ input: process.stdin })) {
  const done = await carryOut(JSON.parse(line) as Work);
  process.stdout.write(`${JSON.stringify(done)}\n`);
}

async function carryOut(work: Work): Promise<Done> {
  const { clients, seconds, most = Infinity, callers } = work;
  const took: number[] = [];
  const created: string[][] = callers.map(() => []);
  let [errors, asked] = [0, 0];
  let error: string | undefined;
  const start = performance.now();
  const end = start + seconds * 1000;
  const client = async (number: number): Promise<void> => {
    const index = number % callers.length;
    const caller = callers[index];
    if (caller === undefined) throw new Error("there is nobody to send requests");
    const connection = await openConnection(work.port);
    for (let turn = 0; asked < most && performance.now() < end; turn += 1) {
      asked += 1;
      const sent = performance.now();
      const answer = await ask(connection, work, caller, number + turn * clients);
      took.push(performance.now() - sent);
      if (answer.status !== (work.operation === "create" ? 201 : 200)) {
        errors += 1;
        error ??= `${answer.status} ${answer.body.slice(0, 300)}`;
      } else if (most !== Infinity) {
        created[index]?.push(/"id":"([^"]+)"/.exec(answer.body)?.[1] ?? "");
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const sorted = took.toSorted((a, b) => a - b);
  const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const passed = (performance.now() - start) / 1000;
  const counts = { requests: took.length, errors, error, seconds: passed };
  return { ...counts, p50: part(0.5), p99: part(0.99), created };
}

function ask(
  connection: Connection,
  { operation, first }: Work,
  { token, ids }: Caller,
  number: number,
): Promise<Answer> {
  const headers =
    token === "" ? "" : `authorization: Bearer ${token}\r\npurpose-of-use: service\r\n`;
  switch (operation) {
    case "create": {
      const body = JSON.stringify(item(first + number));
      const more = `content-type: application/json\r\nidempotency-key: ${randomUUID()}\r\n`;
      return connection.request("POST", "/v1/items", headers + more, body);
    }
    case "read":
      return connection.request("GET", `/v1/items/${ids[number % ids.length] ?? ""}`, headers);
    case "list":
      return connection.request("GET", "/v1/items?limit=50", headers);
    default:
      return operation satisfies never;
  }
}

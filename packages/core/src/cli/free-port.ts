import { createServer } from "node:net";

/** The first port that nobody listens on, counting up from one; any free one after twenty. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 20; port++) {
    // oxlint-disable-next-line no-await-in-loop -- the first free one wins
    if ((await listen(port)) !== undefined) return port;
  }
  return (await listen(0)) ?? from;
}

async function listen(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

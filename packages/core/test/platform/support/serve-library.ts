// A small server to be stopped by signals: prints its port, then its log.
import { Hono } from "hono";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "#platform/http/clock";
import { createLog } from "#platform/http/log";
import { serve } from "#platform/http/serve";

const app = new Hono();
app.get("/slow/:milliseconds", async (c) => {
  await wait(Number(c.req.param("milliseconds")));
  return c.text("done");
});

const log = createLog({ clock: systemClock });

await serve({
  fetch: app.fetch,
  port: 0,
  host: "127.0.0.1",
  log,
  deadline: 5_000,
  close: async () => {
    log.info("closed");
  },
});

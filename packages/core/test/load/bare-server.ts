import { serve } from "@hono/node-server";
import { asc, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import {
  boolean,
  date,
  index,
  integer,
  numeric,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { Hono } from "hono";
import { randomUUID } from "node:crypto";
import pg from "pg";

// What `pnpm bench load` compares an application with: the same columns, inserted, read and listed
// through prepared statements, with no control at all.

const item = pgTable(
  "bare_item",
  {
    id: uuid("id").primaryKey(),
    code: text("code").notNull(),
    summary: text("summary"),
    note: text("note"),
    quantity: integer("quantity"),
    amount: numeric("amount", { precision: 30, scale: 2 }),
    urgent: boolean("urgent").notNull(),
    dueOn: date("due_on"),
    seenAt: timestamp("seen_at", { withTimezone: true, precision: 3, mode: "string" }),
    kind: text("kind"),
    place: text("place"),
    contact: text("contact"),
    rank: integer("rank"),
    createdAt: timestamp("created_at", { withTimezone: true, precision: 3, mode: "string" })
      .notNull()
      .defaultNow(),
  },
  (table) => [index().on(table.createdAt, table.id)],
);

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: Number(process.env["DATABASE_POOL_SIZE"]),
});
await pool.query(`
  create table bare_item (
    id uuid primary key, code text not null, summary text, note text, quantity integer,
    amount numeric(30, 2), urgent boolean not null, due_on date, seen_at timestamptz(3), kind text,
    place text, contact text, rank integer, created_at timestamptz(3) not null default now());
  create index on bare_item (created_at, id)`);

const database = drizzle(pool);
const value = sql.placeholder;
const insert = database
  .insert(item)
  .values({
    id: value("id"),
    code: value("code"),
    summary: value("summary"),
    note: value("note"),
    quantity: value("quantity"),
    amount: value("amount"),
    urgent: value("urgent"),
    dueOn: value("dueOn"),
    seenAt: value("seenAt"),
    kind: value("kind"),
    place: value("place"),
    contact: value("contact"),
    rank: value("rank"),
  })
  .returning()
  .prepare("insert_item");
const read = database
  .select()
  .from(item)
  .where(eq(item.id, value("id")))
  .prepare("read_item");
const list = database
  .select()
  .from(item)
  .orderBy(asc(item.createdAt), asc(item.id))
  .limit(value("limit"))
  .prepare("list_items");

const app = new Hono()
  .post("/v1/items", async (context) => {
    const body = await context.req.json<Record<string, unknown>>();
    const [row] = await insert.execute({ id: randomUUID(), ...body });
    return context.json(row, 201);
  })
  .get("/v1/items/:id", async (context) => {
    const [row] = await read.execute({ id: context.req.param("id") });
    return row === undefined ? context.notFound() : context.json(row);
  })
  .get("/v1/items", async (context) => {
    const items = await list.execute({ limit: Number(context.req.query("limit")) });
    return context.json({ items });
  })
  .get("/health", (context) => context.text("ok"));

const server = serve({
  fetch: app.fetch,
  port: Number(process.env["PORT"]),
  hostname: "127.0.0.1",
});
process.on("SIGTERM", () => {
  server.close(() => {
    void pool.end();
  });
});

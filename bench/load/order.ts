import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fields } from "../order/fields.ts";
import { writePack } from "../order/pack.ts";

/** Writes the order of the application under load: twelve fields, one encrypted, every control on. */
export async function writeLoadOrder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writePack(join(folder, "pack"));
  const path = join(folder, "blueprint.yaml");
  await writeFile(path, JSON.stringify(blueprint));
  return path;
}

const blueprint = {
  bylaw: 1,
  app: "loaded",
  packs: ["./pack"],
  jurisdictions: ["US"],
  tenancy: "multiple",
  settings: {
    "audit-trail": { readers: "manager" },
    consent: { recorders: "manager" },
    outbox: { events: "Item", managers: "manager" },
    retention: { holders: "manager" },
    // On, and out of the way.
    "rate-limits": { requestsPerMinute: 1_000_000, addressRequestsPerMinute: 1_000_000 },
  },
  roles: {
    manager: { purposes: ["service"], may: { Item: "all" }, needs: ["private"] },
  },
  entities: {
    Item: {
      fields: {
        ...fields,
        seenAt: { type: "timestamp", class: "open" },
        place: { type: "string", max: 80, class: "open" },
        contact: { type: "email", class: "open" },
        rank: { type: "integer", class: "open" },
      },
    },
  },
};

/** The body of the number-th item. */
export function item(number: number): object {
  return {
    code: `C-${number}`,
    summary: "Brakes of the front wheel",
    note: "The owner hears a noise when the road is wet, and asks for a call before noon.",
    quantity: number % 1000,
    amount: "129.50",
    urgent: number % 7 === 0,
    dueOn: "2030-01-31",
    kind: "repair",
    seenAt: "2026-11-22T09:30:00.000Z",
    place: "Hall 3, row 12",
    contact: "front.desk@example.org",
    rank: 7,
  };
}

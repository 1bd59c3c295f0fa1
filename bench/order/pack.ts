import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fields } from "./fields.ts";

/** How many concepts the pack has; rules speak of them and of the class `private`. */
export const concepts = 10;

const common = {
  source: { citation: "Bench 1", says: "Made up, so that there is something to enforce." },
  status: "in-force",
  reviewed: { state: "reviewed" },
};
const past = { quantity: 1000, dueOn: "2026-11-23", createdBy: "u1" };

/** Writes a pack of ten concepts and twenty rules of all kinds into a folder. */
export async function writePack(folder: string): Promise<void> {
  await mkdir(join(folder, "concepts"), { recursive: true });
  await mkdir(join(folder, "rules"));
  const files = [
    ["pack.yaml", manifest],
    ...numbers(concepts).map((number) => [`concepts/job-${number}.yaml`, concept(number)] as const),
    ...rules().map((rule) => [`rules/${rule.id}.yaml`, rule] as const),
  ] as const;
  // JSON is YAML as well.
  await Promise.all(
    files.map(([path, value]) => writeFile(join(folder, path), JSON.stringify(value, null, 2))),
  );
}

const manifest = {
  pack: "workshop",
  title: "A made-up sector",
  version: "1.0.0",
  asOf: "2026-11-22",
  jurisdictions: ["US"],
  classifications: {
    open: { title: "What needs no protection", sensitive: false },
    private: { title: "What is encrypted and shown to few" },
  },
  purposes: { service: { title: "Doing the work" } },
};

function concept(number: number): object {
  return {
    concept: `Job${number}`,
    title: `Job ${number}`,
    description: "A piece of work.",
    fields,
    states: { open: ["done"], done: [] },
  };
}

interface Rule {
  readonly id: string;
  readonly [key: string]: unknown;
}

function rules(): readonly Rule[] {
  return [
    ...numbers(5).map((number) => invariant(number)),
    ...numbers(4).map((number) => guard(number)),
    ...numbers(3).map((number) => clock(number)),
    ...numbers(2).map((number) => retention(number)),
    rows,
    visibleFields,
    ...others,
  ];
}

function invariant(number: number): Rule {
  const most = number * 1000;
  return {
    ...common,
    id: `most-${number}`,
    title: `At most ${most} at once`,
    kind: "invariant",
    on: `Job${number}`,
    parameters: { most: [{ value: most - 1 }, { from: "2024-01-01", value: most }] },
    require:
      "record.quantity <= params.most && (!has(record.amount) || record.amount < dec('1000000.00'))",
    message: `At most ${most} at once.`,
    examples: [
      { name: "the limit", given: { record: { quantity: most } }, expect: "allowed" },
      { name: "one more", given: { record: { quantity: most + 1 } }, expect: "refused" },
    ],
  };
}

function guard(number: number): Rule {
  return {
    ...common,
    id: `not-late-${number}`,
    title: `Job ${number + 5} is not begun late`,
    kind: "guard",
    on: `Job${number + 5}`,
    when: "create",
    require: "record.dueOn >= today",
    message: "The day has passed.",
    examples: [
      { name: "today", given: { record: past, today: "2026-11-23" }, expect: "allowed" },
      { name: "a day late", given: { record: past, today: "2026-11-24" }, expect: "refused" },
    ],
  };
}

function clock(number: number): Rule {
  return {
    ...common,
    id: `done-in-time-${number}`,
    title: `Job ${number} is done in time`,
    kind: "clock",
    on: `Job${number}`,
    starts: "create",
    from: "at",
    due: { days: 10 * number },
    met: { enters: ["done"] },
    duty: "Do it.",
    examples: [
      {
        name: "in days",
        given: { record: {}, at: "2026-11-01T10:00:00Z" },
        expect: { due: ["2026-11-11", "2026-11-21", "2026-12-01"][number - 1] },
      },
    ],
  };
}

function retention(number: number): Rule {
  return {
    ...common,
    id: `kept-${number}`,
    title: `Job ${number + 8} is kept`,
    kind: "retention",
    on: `Job${number + 8}`,
    keep: { years: number, from: "record.dueOn" },
    examples: [
      {
        name: "in years",
        given: { record: past },
        expect: { keepUntil: `${2026 + number}-11-23` },
      },
    ],
  };
}

const rows: Rule = {
  ...common,
  id: "own-work",
  title: "A clerk sees the clerk's own work",
  kind: "visibility",
  on: "Job7",
  rows: "actor.role == 'manager' || record.createdBy == actor.subject",
  examples: [
    {
      name: "own",
      given: { record: past, actor: { role: "clerk", subject: "u1" } },
      expect: "allowed",
    },
    {
      name: "other",
      given: { record: past, actor: { role: "clerk", subject: "u2" } },
      expect: "refused",
    },
  ],
};

const visibleFields: Rule = {
  ...common,
  id: "need-to-know",
  title: "Private data is shown to those who need it",
  kind: "visibility",
  on: { class: "private" },
  fields: "field.class in actor.needs",
  examples: [
    {
      name: "needed",
      given: {
        actor: { needs: ["private"] },
        field: { name: "note", class: "private", entity: "Job1" },
      },
      expect: "shown",
    },
    {
      name: "not needed",
      given: { actor: { needs: [] }, field: { name: "note", class: "private", entity: "Job1" } },
      expect: "hidden",
    },
  ],
};

const others: readonly Rule[] = [
  {
    ...common,
    id: "encrypted",
    title: "Private data is encrypted",
    kind: "control",
    control: "field-encryption",
    protects: ["private"],
  },
  {
    ...common,
    id: "sessions-end",
    title: "Idle sessions end",
    kind: "control",
    control: "authentication",
    settings: { idleMinutes: 15 },
  },
  {
    ...common,
    id: "private-needs-text",
    title: "What is private is text",
    kind: "design",
    require:
      'app.entities.all(entity, entity.fields.all(field, field.class != "private" || field.type == "text"))',
    message: "Private data is kept as text.",
    examples: [
      {
        name: "text",
        given: { app: { entities: [{ fields: [{ class: "private", type: "text" }] }] } },
        expect: "allowed",
      },
      {
        name: "a number",
        given: { app: { entities: [{ fields: [{ class: "private", type: "integer" }] }] } },
        expect: "refused",
      },
    ],
  },
  {
    ...common,
    id: "trained",
    title: "Staff is trained",
    kind: "organisational",
    duty: "Train the staff.",
    evidence: "A list.",
    every: "1 year",
  },
];

/** 1 to the given number. */
export function numbers(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

import type { Unsound } from "./unsound.ts";

/** The interface refuses long loans; by SQL there is nothing against them. */
export const edgeOnlyCheck: Unsound = {
  name: "a check at the edge only",
  rule: "loan-length",
  faults: [
    {
      file: "src/db/migrations/0002_tables.sql",
      from: /constraint "loan-length" check \(\(days <= [^\n]*/,
      to: 'constraint "loan-length" check (true)',
    },
  ],
  says: [
    { code: "BYL1801", names: ["loan-length", "by the database itself (database)", "it is done"] },
  ],
};

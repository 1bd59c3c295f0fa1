import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The interface asks what a role may do; the database shows everybody everything. */
export const edgeOnlyAccess: Unsound = {
  name: "access that is refused at the edge only",
  rule: "granted",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: /create policy reading on author for select to city_library_app\n[^;]*;/,
      to: "create policy reading on author for select to city_library_app using (true);",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["granted", "(database)", "librarian may not read Author", "the database lets it"],
    },
  ],
};

import type { Unsound } from "./unsound.ts";

/** Somebody has written the rule into the tables as well: taking ours away changes nothing. */
export const twofoldEnforcement: Unsound = {
  name: "an enforcement whose work something else does",
  rule: "loan-length",
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: "grant usage on schema platform to city_library_app;",
      to: `grant usage on schema platform to city_library_app;

create function short_loans() returns trigger language plpgsql as $$
begin
  if new.days > (case when platform.today() >= '2024-01-01' then 28 else 21 end) then
    raise exception using errcode = '23514', constraint = 'loan-length', message = 'too long';
  end if;
  return new;
end
$$;
create trigger short_loans before insert or update on loan
  for each row execute function short_loans();`,
    },
  ],
  says: [
    { code: "BYL1802", names: ["loan-length", "(edge)"] },
    { code: "BYL1802", names: ["loan-length", "(database)"] },
  ],
};

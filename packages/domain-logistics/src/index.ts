import { fileURLToPath } from "node:url";
import { definePack, type PackDefinition } from "@bylaw/core";
import { isContainerNumber, isGs1Key } from "#logistics/check-digits";
import {
  breakDueIn,
  cycleLeft,
  drivingLimitLeft,
  dutyWindowLeft,
} from "#logistics/hours-of-service";

const text = { kind: "string" } as const;
const int = { kind: "int" } as const;
const moment = { kind: "timestamp" } as const;

/** The changes of one driver's duty status. */
const log = {
  kind: "list",
  of: { kind: "record", name: "DutyEvent", fields: { startedAt: moment, status: text } },
} as const;

const hours = { module: "hours-of-service", returns: int } as const;
const digits = { module: "check-digits", returns: { kind: "bool" } } as const;

const functions: NonNullable<PackDefinition["functions"]> = [
  {
    ...hours,
    name: "drivingLimitLeft",
    description: "The minutes left of 11 hours of driving, 49 CFR 395.3(a)(3)(i).",
    parameters: [log, moment],
    implementation: drivingLimitLeft,
  },
  {
    ...hours,
    name: "dutyWindowLeft",
    description:
      "The minutes left of the 14 hours in which driving may happen, 49 CFR 395.3(a)(2).",
    parameters: [log, moment],
    implementation: dutyWindowLeft,
  },
  {
    ...hours,
    name: "breakDueIn",
    description: "The minutes of driving until a break is due, 49 CFR 395.3(a)(3)(ii).",
    parameters: [log, moment],
    implementation: breakDueIn,
  },
  {
    ...hours,
    name: "cycleLeft",
    description: "The minutes on duty left of 60 hours in 7 days or 70 in 8, 49 CFR 395.3(b).",
    parameters: [log, moment, int, text, int],
    implementation: cycleLeft,
  },
  {
    ...digits,
    name: "isGs1Key",
    description: "Whether a text is a GS1 key of so many digits with a right check digit.",
    parameters: [text, int],
    implementation: isGs1Key,
    sql: `case when length($1) = $2 and $1 ~ '^[0-9]+$' then (
      select sum(substr($1, n, 1)::int * case when ($2 - n) % 2 = 1 then 3 else 1 end) % 10 = 0
      from generate_series(1, length($1)) as n
    ) else false end`,
  },
  {
    ...digits,
    name: "isContainerNumber",
    description: "Whether a text is a container number with a right check digit, ISO 6346.",
    parameters: [text],
    implementation: isContainerNumber,
    sql: `case when $1 ~ '^[A-Z]{3}[UJZ][0-9]{7}$' then (
      select (sum((strpos('0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ', substr($1, n, 1)) - 1) << (n - 1)) % 11) % 10
        = substr($1, 11, 1)::int
      from generate_series(1, 10) as n
    ) else false end`,
  },
];

/**
 * The freight pack: drivers and their duty, loads and hazardous materials, handling units and
 * containers, with rules of 49 CFR and the check digits of GS1 and ISO 6346.
 */
const logistics: PackDefinition = definePack({
  folder: fileURLToPath(new URL("..", import.meta.url)),
  functions,
});

export default logistics;

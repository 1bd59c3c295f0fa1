import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { config } from "./config.ts";
import { customer } from "./entities/customer/entity.ts";
import { terminal } from "./entities/terminal/entity.ts";
import { driver } from "./entities/driver/entity.ts";
import { dutyEvent } from "./entities/duty-event/entity.ts";
import { unit } from "./entities/unit/entity.ts";
import { load } from "./entities/load/entity.ts";
import { hazmatLine } from "./entities/hazmat-line/entity.ts";
import { pallet } from "./entities/pallet/entity.ts";
import { container } from "./entities/container/entity.ts";
import { custodyEvent } from "./entities/custody-event/entity.ts";
import { incident } from "./entities/incident/entity.ts";
import { claim } from "./entities/claim/entity.ts";
import { dockAppointment } from "./entities/dock-appointment/entity.ts";
import { accessorialCharge } from "./entities/accessorial-charge/entity.ts";
import { jobs } from "./jobs.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";

/** Prairie Freight: everything that the server needs to know of it. */
export const application: Application = {
  ...config,
  jobs,
  roles,
  rules,
  entities: [
    customer,
    terminal,
    driver,
    dutyEvent,
    unit,
    load,
    hazmatLine,
    pallet,
    container,
    custodyEvent,
    incident,
    claim,
    dockAppointment,
    accessorialCharge,
  ],
  folder: join(import.meta.dirname, ".."),
};

import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { config } from "./config.ts";
import { patient } from "./entities/patient/entity.ts";
import { practitioner } from "./entities/practitioner/entity.ts";
import { visit } from "./entities/visit/entity.ts";
import { observation } from "./entities/observation/entity.ts";
import { consent } from "./entities/consent/entity.ts";
import { disclosure } from "./entities/disclosure/entity.ts";
import { accessRequest } from "./entities/access-request/entity.ts";
import { accountingRequest } from "./entities/accounting-request/entity.ts";
import { emergencyAccess } from "./entities/emergency-access/entity.ts";
import { policy } from "./entities/policy/entity.ts";
import { room } from "./entities/room/entity.ts";
import { appointment } from "./entities/appointment/entity.ts";
import { invoice } from "./entities/invoice/entity.ts";
import { invoiceLine } from "./entities/invoice-line/entity.ts";
import { jobs } from "./jobs.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";

/** Riverside Clinic: everything that the server needs to know of it. */
export const application: Application = {
  ...config,
  jobs,
  roles,
  rules,
  entities: [
    patient,
    practitioner,
    visit,
    observation,
    consent,
    disclosure,
    accessRequest,
    accountingRequest,
    emergencyAccess,
    policy,
    room,
    appointment,
    invoice,
    invoiceLine,
  ],
  folder: join(import.meta.dirname, ".."),
};

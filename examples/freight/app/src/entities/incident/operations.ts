import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Incident, ReportIncidentInput } from "./types.ts";
import { validateReportIncidentInput } from "./validate.js";

/** What can be done with an Incident beside reading and changing it. */
export const incidentOperations: readonly OperationDefinition[] = [
  // The written report was sent.
  recordOperation<Incident, ReportIncidentInput>({
    name: "reportIncident",
    path: "report-incident",
    by: ["safety-manager"],
    from: ["open"],
    to: "reported",
    validate: validateReportIncidentInput,
    sets: ({ today }) => ({
      reportedOn: today,
    }),
  }),
];

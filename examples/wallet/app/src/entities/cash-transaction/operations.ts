import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { CashTransaction, ReportCashInput } from "./types.ts";
import { validateReportCashInput } from "./validate.js";

/** What can be done with a CashTransaction beside reading and changing it. */
export const cashTransactionOperations: readonly OperationDefinition[] = [
  recordOperation<CashTransaction, ReportCashInput>({
    name: "reportCash",
    path: "report-cash",
    by: ["compliance-officer"],
    from: ["recorded"],
    to: "reported",
    validate: validateReportCashInput,
    sets: ({ input }) => ({
      reportNumber: input.reportNumber,
      identificationType: input.identificationType,
      identificationNumber: input.identificationNumber,
    }),
  }),
];

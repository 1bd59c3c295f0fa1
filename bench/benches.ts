import type { Bench } from "./bench.ts";
import { emitBench } from "./emit.ts";
import { ledgerBench } from "./ledger.ts";
import { loadBench } from "./load.ts";
import { proveBench } from "./prove.ts";
import { typesBench } from "./types.ts";

/** Everything that can be measured, in the order in which it is. */
export const benches: readonly Bench[] = [
  emitBench,
  typesBench,
  loadBench,
  ledgerBench,
  proveBench,
];

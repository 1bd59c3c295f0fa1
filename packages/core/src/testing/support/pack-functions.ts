import type { FunctionSignature } from "#test/oracle/types";

/** The functions of packs that rules call; each application has its own. */
export const packFunctions: Readonly<Record<string, FunctionSignature>> = {};

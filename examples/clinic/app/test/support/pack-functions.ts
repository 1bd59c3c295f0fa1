import type { FunctionSignature } from "#test/oracle/types";

/** The functions of packs that rules call, as the interpreter of the tests calls them. */
export const packFunctions: Readonly<Record<string, FunctionSignature>> = {};

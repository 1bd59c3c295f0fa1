export type { ExpressionType, FunctionSignature, Scope } from "#core/rule/expression/types";

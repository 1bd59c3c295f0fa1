export type { ExpressionType, Scope } from "#core/rule/expression/types";

export { code } from "#core/emit/code";
export { sqlLiteral } from "#core/emit/quote-sql";
export { defineDiagnostics } from "#core/diagnostic/define";
export type { Diagnostic, Position, Result } from "#core/diagnostic/diagnostic";
export { definePack } from "#core/pack/pack";
export type { Pack, PackDefinition } from "#core/pack/pack";
export { compileExpression } from "#core/rule/expression/compile-expression";
export { expressionToTypeScript } from "#core/rule/expression/to-typescript";
export { createFactory } from "#core/factory";
export type {
  BuildOrder,
  BuildReport,
  CheckReport,
  Factory,
  FactoryOptions,
  Order,
  Phase,
  ProgressEvent,
} from "#core/factory";

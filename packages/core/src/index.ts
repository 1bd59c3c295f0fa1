export { parseBlueprint } from "#core/blueprint/parse-blueprint";
export { checkDesign } from "#core/check/check-design";
export { decideRules } from "#core/decide/decide-rules";
export { defineDiagnostics } from "#core/diagnostic/define";
export type { Diagnostic, Position, Result, Severity } from "#core/diagnostic/diagnostic";
export { diagnosticsToSarif } from "#core/diagnostic/diagnostics-to-sarif";
export { renderDiagnostics } from "#core/diagnostic/render-diagnostics";
export { didYouMean } from "#core/diagnostic/did-you-mean";
export { code } from "#core/emit/code";
export { sqlLiteral } from "#core/emit/quote-sql";
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
  ProveOrder,
} from "#core/factory";
export { resolveModel } from "#core/model/resolve-model";
export { compileRules } from "#core/pack/compile-rules";
export { findPack } from "#core/pack/find-pack";
export { isHoliday } from "#core/pack/is-holiday";
export { loadPack } from "#core/pack/load-pack";
export { definePack } from "#core/pack/pack";
export type { Pack, PackDefinition } from "#core/pack/pack";
export { testPack } from "#core/pack/test-pack";
export type { Ablation, MutantResult, Proof, RuleProof, Status } from "#core/prove/proof";
export type { ProveReport } from "#core/prove/prove";
export type { RuleEvent } from "#core/prove/prove-options";
export { writeEvidence } from "#core/evidence/write-evidence";
export { compileExpression } from "#core/rule/expression/compile-expression";
export { evaluateExpression } from "#core/rule/expression/evaluate-expression";
export { expressionToEnglish } from "#core/rule/expression/to-english";
export { expressionToSql } from "#core/rule/expression/to-sql";
export { expressionToTypeScript } from "#core/rule/expression/to-typescript";
export { decideByTable } from "#core/rule/table/decide-by-table";
export { loadDecisionTable } from "#core/rule/table/load-decision-table";
export { tableToSql } from "#core/rule/table/table-to-sql";
export { tableToTypeScript } from "#core/rule/table/table-to-typescript";

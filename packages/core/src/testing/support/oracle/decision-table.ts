export type { DecisionTable } from "#core/rule/table/decision-table";

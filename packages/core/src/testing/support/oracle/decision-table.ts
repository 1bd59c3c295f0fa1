export type { DecisionTable, TableTest, TableValue } from "#core/rule/table/decision-table";

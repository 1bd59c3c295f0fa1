export { decideByTable } from "#core/rule/table/decide-by-table";

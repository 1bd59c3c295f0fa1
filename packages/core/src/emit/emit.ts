import type { EmittedFile } from "#core/emit/emitted-file";
import type { FileTree } from "#core/emit/file-tree";
import type { Woven } from "#core/weave/woven";
import { emitApp } from "#core/emit/app/emit-app";
import { emitDocuments } from "#core/emit/app/emit-documents";
import { emitDrizzle } from "#core/emit/app/emit-drizzle";
import { emitOpenApi } from "#core/emit/openapi/emit-openapi";
import { emitPackTables, emitPacks } from "#core/emit/app/emit-packs";
import { emitProject } from "#core/emit/app/emit-project";
import { emitRuleTests } from "#core/emit/app/emit-rule-tests";
import { emitRuntime } from "#core/emit/app/emit-runtime";
import { emitted } from "#core/emit/emitted-file";
import { emitTests } from "#core/emit/app/emit-tests";
import { ruleOracle } from "#core/emit/app/rule-oracle";
import { fileTree } from "#core/emit/file-tree";
import { formatFiles } from "#core/emit/format";
import { emitMigrations } from "#core/emit/sql/emit-migrations";
import { emitEntity } from "#core/emit/typescript/emit-entity";
import { typePrinter } from "#core/emit/typescript/emit-types";
import { validatorPrinter } from "#core/emit/typescript/emit-validators";

/**
 * Prints a woven model as a complete application. Nothing but the model and the engine's version
 * decides a byte of it. `blueprint` is the text of the order, which goes with it.
 */
export async function emit(woven: Woven, blueprint: string): Promise<FileTree> {
  const varying = [
    ...(await emitRunning(woven)),
    ...emitProject(woven),
    ...emitDocuments(woven),
    emitOpenApi(woven),
    ...emitRuleTests(woven),
  ];
  return fileTree([
    ...(await formatFiles(varying)),
    ...emitRuntime(),
    ...emitPacks(woven),
    ...emitTests(),
    ...ruleOracle(),
    emitted("blueprint.yaml", blueprint),
  ]);
}

/**
 * Prints what of an application runs and depends on its model, as it comes from the printers: not
 * brought into form, which takes most of the time. It is enough to compare two applications.
 */
export async function emitRunning(woven: Woven): Promise<readonly EmittedFile[]> {
  const printers = { types: typePrinter(), validators: validatorPrinter() };
  const entities = await Promise.all(
    woven.model.entities.map((entity) => emitEntity(entity, woven, printers)),
  );
  return [
    ...entities.flat(),
    ...emitApp(woven),
    ...emitMigrations(woven),
    emitDrizzle(woven),
    ...emitPackTables(woven),
  ];
}

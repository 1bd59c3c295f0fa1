import type { EmittedFile } from "#core/emit/emitted-file";
import type { Woven } from "#core/weave/woven";
import { controlSetting, isChoice } from "#core/control/control-setting";
import { controls } from "#core/control/controls";
import { code } from "#core/emit/code";
import { emitted } from "#core/emit/emitted-file";
import { sqlIdentifier } from "#core/emit/quote-sql";
import { databaseRole } from "#core/emit/sql/database-role";
import { emitLookups } from "#core/emit/sql/emit-lookups";
import { emitPackControls } from "#core/emit/sql/emit-pack-controls";
import { emitPackFunctions, packFunctionGrants } from "#core/emit/sql/emit-pack-functions";
import { emitPolicies } from "#core/emit/sql/emit-policies";
import { emitPurges } from "#core/emit/sql/emit-purges";
import { emitRecordControls } from "#core/emit/sql/emit-record-controls";
import { emitTables } from "#core/emit/sql/emit-tables";
import { emitTriggers } from "#core/emit/sql/emit-triggers";
import { presentControls } from "#core/weave/present-controls";

/** The migrations that make the app's database, in the order in which they run. */
export function emitMigrations(woven: Woven): readonly EmittedFile[] {
  const role = databaseRole(woven.model);
  const app = sqlIdentifier(role);
  const present = presentControls(woven);
  const platform = present.flatMap((control) => control.sql).join("\n");
  const grants = present.flatMap((control) => control.grants);
  const added = [...emitPackControls(woven, role), ...emitOptions(woven)];
  return [
    migration("0001_platform", platform),
    migration("0002_tables", [...emitPackFunctions(woven), ...emitTables(woven)].join("\n")),
    migration(
      "0003_triggers",
      [...emitTriggers(woven), emitPurges(woven), emitRecordControls(woven)].join("\n"),
    ),
    migration(
      "0004_access",
      code`
        -- The app works under this role, which owns no table and cannot bypass row-level security.
        do $$ begin
          create role ${app} nologin nosuperuser nobypassrls;
        exception when duplicate_object then
          null;
        end $$;

        grant usage on schema platform to ${app};
        ${grants.map((grant) => `${grant.replaceAll("{role}", app)};`)}
        ${packFunctionGrants(woven, role)}

        ${emitLookups(woven, role).join("\n")}
        ${emitPolicies(woven, role).join("\n")}
      `,
    ),
    ...added.map(({ name, sql }, index) =>
      migration(`${String(index + 5).padStart(4, "0")}_${name}`, sql),
    ),
  ];
}

/** What a blueprint's settings add, last, so that a database that is in use can get it as well. */
function emitOptions({ model }: Woven): readonly { readonly name: string; readonly sql: string }[] {
  return controls.flatMap(({ name, settings, options }) =>
    Object.entries(settings).flatMap(([setting, values]) => {
      if (!isChoice(values)) return [];
      const option = `${setting}-${controlSetting(model, name, setting)}`;
      const sql = options[option];
      return sql === undefined ? [] : [{ name: `${name}-${option}`.replaceAll("-", "_"), sql }];
    }),
  );
}

function migration(name: string, sql: string): EmittedFile {
  return emitted(`src/db/migrations/${name}.sql`, sql);
}

import { inputType } from "#core/emit/typescript/emit-entity";
import { outboxEvents } from "#core/emit/outbox-events";
import { withArticle } from "#core/emit/with-article";
import type { EmittedFile } from "#core/emit/emitted-file";
import type { AppModel } from "#core/model/model";
import type { Woven } from "#core/weave/woven";
import { controlNumber, controlSetting } from "#core/control/control-setting";
import { namedRoles } from "#core/control/named-roles";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { emitted } from "#core/emit/emitted-file";
import { databaseRole } from "#core/emit/sql/database-role";
import { entityConstant, toKebab } from "#core/emit/typescript/names";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import { hasControl } from "#core/weave/has-control";
import { isPresent } from "#core/weave/present-controls";
import { purgedEntities } from "#core/weave/purged-entities";

/** The files that put the entities, roles and rules together into an application. */
export function emitApp(woven: Woven): readonly EmittedFile[] {
  return [
    emitted("src/main.ts", main),
    emitted("src/app.ts", app(woven)),
    emitted("src/config.ts", config(woven)),
    emitted("src/roles.ts", roles(woven)),
    emitted("src/rules.ts", rules(woven)),
    { path: "src/jobs.ts", owner: "user", content: jobs },
    ...woven.model.operations
      .filter(({ handler }) => handler)
      .map(({ name, path, on, description }): EmittedFile => ({
        path: `src/operations/${path}.ts`,
        owner: "user",
        content: code`
          import type { OperationHandler } from "#platform/records/entity";
          import type { ${on}, ${inputType({ path })} } from "../entities/${toKebab(on)}/types.ts";

          /**
           * ${description === undefined ? `The operation ${name} of ${withArticle(on)}.` : commentText(description)}
           *
           * Runs inside its transaction. Return the fields to set beside those of the blueprint; throw a
           * Problem to refuse. This file is yours.
           */
          export const ${name}: OperationHandler<${on}, ${inputType({ path })}> = async () => undefined;
        `,
      })),
  ];
}

const main = code`
  import { start } from "#platform/app/start";
  import { application } from "./app.ts";

  try {
    await start(application);
  } catch (error) {
    process.stderr.write(\`\${error instanceof Error ? error.message : String(error)}\n\`);
    process.exitCode = 1;
  }
`;

const jobs = code`
  import type { Job, JobParts } from "#platform/jobs/job";

  /**
   * What the application does by itself, beside what \`src/platform\` needs. A run that fails is tried
   * again, so it must not matter when something is done twice. This file is yours.
   *
   * @example
   * \`\`\`ts
   * export const jobs = ({ database }: JobParts): readonly Job[] => [
   *   { name: "tidy-up", cron: "30 3 * * *", run: async () => tidyUp(database) },
   * ];
   * \`\`\`
   */
  export const jobs = (_parts: JobParts): readonly Job[] => [];
`;

function app(woven: Woven): string {
  const { entities } = woven.model;
  return code`
    import { join } from "node:path";
    import type { Application } from "#platform/app/application";
    import { config } from "./config.ts";
    ${entities.map(({ name }) => `import { ${entityConstant(name)} } from "./entities/${toKebab(name)}/entity.ts";`)}
    import { jobs } from "./jobs.ts";
    import { roles } from "./roles.ts";
    import { rules } from "./rules.ts";

    /** ${commentText(woven.model.title)}: everything that the server needs to know of it. */
    export const application: Application = {
      ...config,
      jobs,
      roles,
      rules,
      entities: [
        ${entities.map(({ name }) => `${entityConstant(name)},`)}
      ],
      folder: join(import.meta.dirname, ".."),
    };
  `;
}

function config(woven: Woven): string {
  const { model, enforcements } = woven;
  const calendars = enforcements.flatMap((item) =>
    item.kind === "clock" && item.calendar !== undefined ? [item.calendar] : [],
  );
  const idle = enforcements.flatMap((item) =>
    item.kind === "control" && item.control === "authentication"
      ? [item.settings["idleMinutes"]]
      : [],
  );
  const own = model.settings["authentication"]?.["idleMinutes"];
  const minutes = [own, ...idle].filter((value) => typeof value === "number");
  return code`
    /** What the blueprint says of the application as a whole. */
    export const config = {
      name: ${tsLiteral(model.name)},
      title: ${tsLiteral(model.title)},
      // A prototype signs its own tokens and makes its own keys; other levels refuse to start without real ones.
      assurance: ${tsLiteral(model.assurance)},
      tenancy: ${tsLiteral(model.tenancy)},
      databaseRole: ${tsLiteral(databaseRole(model))},
      controls: {
        access: ${String(hasControl(woven, "access", "edge"))},
        audit: ${String(hasControl(woven, "audit-trail", "service"))},
        authentication: ${String(hasControl(woven, "authentication"))},
        history: ${String(hasControl(woven, "record-versions"))},
      },
      purges: ${tsLiteral(purgedEntities(woven).map(({ name }) => name))},
      idempotency: {
        required: ${String(controlSetting(model, "idempotency", "required") === "yes")},
        failures: ${tsLiteral(controlSetting(model, "idempotency", "failures"))},
      },
      rateLimits: {
        requestsPerMinute: ${String(controlNumber(model, "rate-limits", "requestsPerMinute"))},
        addressRequestsPerMinute: ${String(controlNumber(model, "rate-limits", "addressRequestsPerMinute"))},
        failuresPerMinute: ${String(controlNumber(model, "rate-limits", "failuresPerMinute"))},
        store: ${tsLiteral(controlSetting(model, "rate-limits", "store"))},
      },
      auditSealing: ${tsLiteral(controlSetting(model, "audit-trail", "sealing"))},
      auditDisclosures: ${tsLiteral(controlSetting(model, "audit-trail", "disclosures"))},
      auditReaders: ${tsLiteral(auditReaders(model))},
      ${purgeReaders(woven).length > 0 && `purgeReaders: ${tsLiteral(purgeReaders(woven))},`}
      ${isPresent(woven, "consent") && `consentRecorders: ${tsLiteral(namedRoles(model, "consent", "recorders"))},`}
      ${isPresent(woven, "legal-hold") && `legalHolders: ${tsLiteral(namedRoles(model, "retention", "holders"))},`}
      ${isPresent(woven, "outbox") && `outbox: ${tsLiteral({ events: outboxEvents(model), managers: namedRoles(model, "outbox", "managers") })},`}
      idleMinutes: ${minutes.length === 0 ? "undefined" : String(Math.min(...minutes))},
      calendars: ${tsLiteral([...new Set(calendars)].toSorted())},
    } as const;
  `;
}

/** The roles that the blueprint lets read the audit trail. */
export function auditReaders(model: AppModel): readonly string[] {
  return namedRoles(model, "audit-trail", "readers");
}

/** The roles that see the proofs of what was purged; none where there are no such proofs. */
export function purgeReaders(woven: Woven): readonly string[] {
  if (purgedEntities(woven).length === 0 || !hasControl(woven, "audit-trail")) return [];
  const holders = namedRoles(woven.model, "retention", "holders");
  return [...new Set([...holders, ...auditReaders(woven.model)])];
}

function roles({ model }: Woven): string {
  return code`
    /** The roles of those who use the application, and why they use its data. */
    export const roles = {
      ${model.roles.map(
        (role) => code`
          ${role.description !== undefined && `/** ${commentText(role.description)} */`}
          ${tsLiteral(role.name)}: { title: ${tsLiteral(role.title)}, purposes: ${tsLiteral(role.purposes)}, needs: ${tsLiteral(role.needs)} },
        `,
      )}
    } as const;
  `;
}

function rules({ enforcements }: Woven): string {
  const applying = new Map(enforcements.map(({ rule }) => [rule.id, rule.definition]));
  return code`
    import type { RuleReference } from "#platform/records/platform";

    /** The rules of law that the application enforces, by the id that refusals name. */
    export const rules: Readonly<Record<string, RuleReference>> = {
      ${[...applying].map(
        ([id, rule]) =>
          `${tsLiteral(id)}: ${tsLiteral({
            title: rule.title,
            citation: rule.source.citation,
            ...(rule.kind === "invariant" && { message: rule.message }),
          })},`,
      )}
    };
  `;
}

import type { EmittedFile } from "#core/emit/emitted-file";
import type { Decision } from "#core/decide/decision";
import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { emitted } from "#core/emit/emitted-file";
import { databaseRole } from "#core/emit/sql/database-role";
import { markdownCell, markdownProse, markdownText } from "#core/emit/quote-markdown";
import { render } from "#core/emit/render";
import { emitDecisions } from "#core/emit/app/emit-decisions";
import { purgeReaders } from "#core/emit/app/emit-app";
import { approvedEntities } from "#core/weave/approval-guards";
import { isPresent } from "#core/weave/present-controls";
import { purgedEntities } from "#core/weave/purged-entities";

/** README, container files, and what was decided. */
export function emitDocuments(woven: Woven): readonly EmittedFile[] {
  const { model, decisions } = woven;
  const [entity] = model.entities;
  const creator = model.roles.find(({ name }) => entity?.grants.create.includes(name));
  const data = {
    name: model.name,
    title: markdownText(model.title),
    description: markdownProse(model.description ?? ""),
    assurance: model.assurance,
    role: creator?.name ?? model.roles[0]?.name ?? "none",
    purpose: creator?.purposes[0] ?? model.roles[0]?.purposes[0] ?? "",
    tenant: model.tenancy === "multiple" ? " --tenant demo" : "",
    path: entity?.path ?? "",
    databaseRole: databaseRole(model),
    packs: model.packs.map(({ name, version }) => `${name} ${version}`).join(", ") || "none",
    entities: model.entities.map(({ name, title, path, description }) => ({
      name,
      path,
      description: markdownCell(description ?? title),
    })),
    roles: model.roles.map(({ name, title, purposes }) => ({
      name,
      title: markdownCell(title),
      purposes: purposes.join(", "),
    })),
    rules: decisions.filter(isEnforced).map(ruleRow),
    purges: purgedEntities(woven).length > 0,
    controls: controlLines(woven),
    outbox: namedRoles(model, "outbox", "events").join(", "),
    managers: sentence(namedRoles(model, "outbox", "managers")),
  };
  return [
    emitted("README.md", render("README.md.hbs", data)),
    emitted(".env.example", render("env.hbs", data)),
    emitted("Dockerfile", render("Dockerfile.hbs", data)),
    emitted("compose.yaml", render("compose.yaml.hbs", data)),
    ...emitDecisions(woven),
  ];
}

/** Who may do something, as the subject of a sentence. */
function sentence(roles: readonly string[]): string {
  if (roles.length === 0) return "No role";
  return `${roles.length === 1 ? "The role" : "The roles"} ${roles.map((role) => `\`${role}\``).join(", ")}`;
}

/** What the README says of the controls that not every application has. */
function controlLines(woven: Woven): readonly string[] {
  const approved = approvedEntities(woven).map(({ path }) => `\`/v1/${path}/<id>/approvals\``);
  return [
    ...(approved.length > 0
      ? [
          `What needs a second person is approved there, by somebody who did not make it: ${approved.join(", ")}.`,
        ]
      : []),
    ...(isPresent(woven, "consent")
      ? ["`/v1/consents` records what people have agreed to, and what they have withdrawn."]
      : []),
    ...(isPresent(woven, "legal-hold")
      ? ["`/v1/legal-holds` keeps records from being deleted and purged until a hold is released."]
      : []),
    ...(purgeReaders(woven).length > 0
      ? ["`GET /v1/purges` lists the proofs of what was purged."]
      : []),
  ];
}

function isEnforced({ outcome, rule }: Decision): boolean {
  return outcome === "applies" && rule.definition.kind !== "organisational";
}

function ruleRow({ rule: { id, definition } }: Decision): object {
  const { title, source } = definition;
  return { id, title: markdownCell(title), citation: markdownCell(source.citation) };
}

import type { EmittedFile } from "#core/emit/emitted-file";
import type { Decision } from "#core/decide/decision";
import type { Woven } from "#core/weave/woven";
import { namedRoles } from "#core/control/named-roles";
import { commentText } from "#core/emit/comment-text";
import { emitted } from "#core/emit/emitted-file";
import { databaseRole } from "#core/emit/sql/database-role";
import { render } from "#core/emit/render";
import { purgeReaders } from "#core/emit/app/emit-app";
import { approvedEntities } from "#core/weave/approval-guards";
import { isPresent } from "#core/weave/present-controls";
import { purgedEntities } from "#core/weave/purged-entities";

/** README, container files, and what the decisions say to people. */
export function emitDocuments(woven: Woven): readonly EmittedFile[] {
  const { model, decisions } = woven;
  const [entity] = model.entities;
  const creator = model.roles.find(({ name }) => entity?.grants.create.includes(name));
  const data = {
    name: model.name,
    title: prose(model.title),
    description: prose(model.description ?? ""),
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
      description: prose(description ?? title),
    })),
    roles: model.roles.map(({ name, title, purposes }) => ({
      name,
      title: prose(title),
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
    emitted(
      "compliance/decisions.md",
      render("decisions.md.hbs", {
        title: prose(model.title),
        asOf: model.asOf,
        groups: groups.map(([heading, outcome]) => ({
          heading,
          rules: decisions.filter((decision) => decision.outcome === outcome).map(ruleRow),
        })),
      }),
    ),
    emitted(
      "compliance/checklist.md",
      render("checklist.md.hbs", {
        title: prose(model.title),
        duties: decisions.flatMap(({ outcome, rule: { definition } }) =>
          outcome === "applies" && definition.kind === "organisational"
            ? [
                {
                  duty: prose(definition.duty),
                  evidence: prose(definition.evidence),
                  citation: prose(definition.source.citation),
                  every: definition.every ?? "",
                },
              ]
            : [],
        ),
      }),
    ),
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

const groups = [
  ["Applies", "applies"],
  ["Switched off by a recorded decision", "switched-off"],
  ["Does not apply", "not-applicable"],
] as const;

function isEnforced({ outcome, rule }: Decision): boolean {
  return outcome === "applies" && rule.definition.kind !== "organisational";
}

function ruleRow({ rule: { id, definition }, reason, entities }: Decision): object {
  const { title, source, kind, reviewed, notEncoded } = definition;
  return {
    id,
    kind,
    title: prose(title),
    citation: prose(source.citation),
    says: prose(source.says),
    reason: prose(reason),
    entities: entities.join(", "),
    review: reviewed.state,
    notEncoded: notEncoded.map(prose).join("; "),
  };
}

/** Text from outside, on one line and without what Markdown or HTML would act upon. */
function prose(text: string): string {
  return commentText(text).replaceAll(/[\\*_{}[\]<>|#]/g, (character) => `\\${character}`);
}

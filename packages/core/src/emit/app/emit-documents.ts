import type { EmittedFile } from "#core/emit/emitted-file";
import type { Decision } from "#core/decide/decision";
import type { Woven } from "#core/weave/woven";
import { commentText } from "#core/emit/comment-text";
import { emitted } from "#core/emit/emitted-file";
import { databaseRole } from "#core/emit/sql/database-role";
import { render } from "#core/emit/render";
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

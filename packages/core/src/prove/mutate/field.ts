import type { Change } from "#core/prove/mutate/change";
import type { RuleFile } from "#core/pack/rule-format";
import type { Subject } from "#core/prove/mutate/subject";
import { isClassWithin } from "#core/model/is-class-within";
import { counted } from "#core/prove/mutate/counted";
import { quote } from "#core/prove/mutate/say";
import { spread } from "#core/prove/mutate/spread";

/** How many of the classes that one control protects are left out, one at a time. */
const mostLeftOut = 4;

/** What is protected: a class more or less, a character more or less of what a mask shows. */
export function fieldChanges(subject: Subject): readonly Change[] {
  const { definition } = subject.rule;
  // The other controls protect whatever there is.
  const isByClass = definition.kind === "control" && definition.control === "field-encryption";
  if (isByClass) return protectionChanges(definition);
  if (definition.kind !== "visibility") return [];
  return [...classChanges(definition, subject), ...maskChanges(definition)];
}

type Visibility = Extract<RuleFile, { kind: "visibility" }>;

function classChanges(definition: Visibility, subject: Subject): readonly Change[] {
  const { on } = definition;
  if (typeof on === "string") return [];
  const wider = on.class.includes(".") ? on.class.replace(/\.[^.]*$/, "") : undefined;
  const narrower = usedClasses(subject).find(
    (name) => name !== on.class && isClassWithin(name, on.class),
  );
  const known = new Set(
    subject.packs.flatMap(({ manifest }) => Object.keys(manifest.classifications)),
  );
  return [wider, narrower].flatMap((name): readonly Change[] =>
    name === undefined || !known.has(name)
      ? []
      : [
          changeOf(`It speaks of the class ${quote(name)} instead of ${quote(on.class)}`, {
            ...definition,
            on: { class: name },
          }),
        ],
  );
}

function maskChanges(definition: Visibility): readonly Change[] {
  const { mask } = definition;
  if (mask === undefined) return [];
  return (["first", "last"] as const).flatMap((end) =>
    [mask[end] + 1, mask[end] - 1]
      .filter((many) => many >= 0)
      .map((many) =>
        changeOf(
          `The mask shows ${counted(many, "character")} of the ${end === "first" ? "beginning" : "end"} instead of ${mask[end]}`,
          {
            ...definition,
            mask: { ...mask, [end]: many },
          },
        ),
      ),
  );
}

/** One class less; to protect one more breaks nothing. */
function protectionChanges(definition: Extract<RuleFile, { kind: "control" }>): readonly Change[] {
  const { protects } = definition;
  if (protects.length < 2) return [];
  return spread(protects, mostLeftOut).map((left) =>
    changeOf(`The class ${quote(left)} is not protected`, {
      ...definition,
      protects: protects.filter((name) => name !== left),
    }),
  );
}

/** The classes that fields of the application have, by name. */
function usedClasses({ model }: Subject): readonly string[] {
  const used = model.entities.flatMap(({ fields }) => fields.flatMap((field) => field.class ?? []));
  return [...new Set(used)].toSorted();
}

function changeOf(description: string, definition: RuleFile): Change {
  return { operator: "field", description, changed: { definition } };
}

import type { YamlSource } from "#core/blueprint/read-yaml";
import { describeKind, describeSchema } from "#core/blueprint/describe-schema";
import { expectation, measure } from "#core/blueprint/expectation";
import { reportSource } from "#core/blueprint/report-source";
import { schemaAt, type SchemaNode } from "#core/blueprint/schema-at";
import { quoteList } from "#core/blueprint/quote-list";
import { showValue } from "#core/blueprint/show-value";
import { suggestName } from "#core/blueprint/suggest-name";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import type { z } from "zod";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const problemLimit = 100;

/**
 * Checks plain data against the schema of its format and reports every problem of the file at its
 * key or value (`BYL1101` to `BYL1107`), each with what was found and what to write.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): Result<z.output<Schema>> {
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues
    .flatMap((issue) => describeIssue(issue, [], schema, source))
    .slice(0, problemLimit);
  return { value: undefined, diagnostics };
}

function describeIssue(
  issue: Issue,
  prefix: Path,
  schema: z.ZodType,
  source: YamlSource,
): readonly Diagnostic[] {
  const path = [...prefix, ...issue.path];
  const place = steps(path);
  const found = valueAt(source.data, path);
  const shown = showValue(found);
  const where = showPath(path);
  const at = source.positions.value(place);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, schema, source));
    case "invalid_key":
      return issue.issues.flatMap((inner) => {
        const key = String(path.at(-1));
        const expected = expectation(inner);
        const keyAt = source.positions.key(place);
        const parameters = { found: showValue(key), path: where, expected };
        return reportSource("BYL1105", parameters, { at: keyAt, help: suggestName(key, inner) });
      });
    case "invalid_union":
      return describeUnion(issue, path, schema, source);
    case "invalid_type":
      if (found === undefined) return [missingKey(path, schema, source)];
      return [
        reportSource(
          "BYL1103",
          { path: where, found: shown, expected: describeKind(issue.expected) },
          { at, help: issue.expected === "string" ? quoteHelp(found) : undefined },
        ),
      ];
    case "invalid_value": {
      if (found === undefined) return [missingKey(path, schema, source)];
      const options = issue.values.map(String);
      return [
        reportSource(
          "BYL1104",
          { path: where, found: shown },
          { at, help: choose(found, options) },
        ),
      ];
    }
    case "invalid_format":
      return [
        reportSource(
          "BYL1105",
          { found: shown, path: where, expected: expectation(issue) },
          { at },
        ),
      ];
    case "too_small":
    case "too_big":
    case "not_multiple_of":
      return [
        reportSource(
          "BYL1106",
          { path: where, found: measure(found), expected: expectation(issue) },
          { at },
        ),
      ];
    case "invalid_element":
      return issue.issues.flatMap((inner) => describeIssue(inner, path, schema, source));
    case "custom":
      return [reportSource("BYL1107", { path: where, problem: issue.message }, { at })];
    default:
      return issue satisfies never;
  }
}

function unknownKey(key: string, path: Path, schema: z.ZodType, source: YamlSource): Diagnostic {
  const known = schemaAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {}));
  const guess = didYouMean(key, known);
  const help =
    guess === undefined ? `The keys here are ${quoteList(known)}.` : `Did you mean \`${guess}\`?`;
  const at = source.positions.key([...steps(path), key]);
  return reportSource("BYL1101", { key, where: describePlace(path) }, { at, help });
}

function missingKey(path: Path, schema: z.ZodType, source: YamlSource): Diagnostic {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const options = schemaAt(schema, path).map(describeSchema);
  const help =
    options.length === 0
      ? undefined
      : `Write \`${key}:\` with ${[...new Set(options)].join(" or ")}.`;
  const at = source.positions.key(steps(parent));
  return reportSource("BYL1102", { where: capital(describePlace(parent)), key }, { at, help });
}

/** Reports the alternative that comes nearest; where none has the right type, what they are. */
function describeUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: Path,
  schema: z.ZodType,
  source: YamlSource,
): readonly Diagnostic[] {
  const found = valueAt(source.data, path);
  const at = source.positions.value(steps(path));
  if (issue.discriminator !== undefined) {
    if (found === undefined) return [missingKey(path, schema, source)];
    const options = schemaAt(schema, path).map((node) => String(node.const));
    const help = choose(found, options);
    return [
      reportSource("BYL1104", { path: showPath(path), found: showValue(found) }, { at, help }),
    ];
  }
  if (found === undefined) return [missingKey(path, schema, source)];
  const fitting = issue.errors
    .filter((branch) => !branch.some(isWrongAtRoot))
    .toSorted((a, b) => weight(a) - weight(b));
  const [nearest] = fitting;
  if (nearest !== undefined) {
    return nearest.flatMap((inner) => describeIssue(inner, path, schema, source));
  }
  const nodes = schemaAt(schema, path);
  const constants = nodes.flatMap((node) => [
    ...(node.enum ?? []),
    ...("const" in node ? [node.const] : []),
  ]);
  if (typeof found === "string" && constants.length > 0 && !nodes.some(isFreeText)) {
    const help = choose(found, constants.map(String));
    return [
      reportSource("BYL1104", { path: showPath(path), found: showValue(found) }, { at, help }),
    ];
  }
  const expected = [...new Set(nodes.map(describeSchema))].join(" or ");
  return [
    reportSource("BYL1103", { path: showPath(path), found: showValue(found), expected }, { at }),
  ];
}

function isFreeText(node: SchemaNode): boolean {
  return node.type === "string" && node.enum === undefined && node.const === undefined;
}

function isWrongAtRoot(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value")
  );
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : 1),
    0,
  );
}

function choose(found: unknown, options: readonly string[]): string {
  const guess = didYouMean(String(found), options);
  const all =
    options.length === 1 ? `Write ${quoteList(options)}.` : `Write one of ${quoteList(options)}.`;
  return guess === undefined ? all : `Did you mean \`${guess}\`?`;
}

function quoteHelp(found: unknown): string | undefined {
  if (typeof found !== "number" && typeof found !== "boolean") return undefined;
  return `Put it into quotation marks: "${String(found)}".`;
}

function describePlace(path: Path): string {
  return path.length === 0 ? "the file" : `\`${showPath(path)}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function showPath(path: Path): string {
  const shown = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("");
  return shown.replace(/^\./, "").slice(0, 200);
}

function steps(path: Path): readonly (string | number)[] {
  return path.filter((step) => typeof step !== "symbol");
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

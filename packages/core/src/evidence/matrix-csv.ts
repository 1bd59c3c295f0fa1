import type { Proof, RuleProof } from "#core/prove/proof";
import { designCheck } from "#core/evidence/design-check";
import { regulationOf } from "#core/evidence/regulation-of";
import { visibleLine } from "#core/evidence/visible-text";

/**
 * The matrix for spreadsheets and scripts: one row a rule, each value in quotes, rows ended by CRLF
 * (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP
 * describes under "CSV Injection". Several values in one cell stand apart by a semicolon.
 *
 * @example
 * ```ts
 * await writeFile("compliance/matrix.csv", matrixCsv(proof));
 * ```
 */
export function matrixCsv(proof: Proof): string {
  const rows = [
    columns.map(([name]) => name),
    ...proof.rules.map((rule) => columns.map(([, value]) => value(rule, proof))),
  ];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

type Value = string | number | undefined;

/** What stands in each column; the names are part of the format. */
const columns: readonly (readonly [
  name: string,
  value: (rule: RuleProof, proof: Proof) => Value,
])[] = [
  ["rule", ({ rule }) => rule],
  ["pack", ({ pack }) => pack],
  ["regulation", ({ citation }) => regulationOf(citation)],
  ["citation", ({ citation }) => citation],
  ["url", ({ url }) => url],
  ["kind", ({ kind }) => kind],
  ["title", ({ title }) => title],
  ["says", ({ says }) => says],
  ["holds_from", ({ holds }) => holds.from],
  ["holds_to", ({ holds }) => holds.to],
  ["status", ({ status }) => status],
  ["reason", ({ reason }) => reason],
  ["problems", ({ problems }) => list(problems.map(({ code, message }) => `${code}: ${message}`))],
  ["decision", ({ decision }) => decision.outcome],
  ["decision_reason", ({ decision }) => decision.reason],
  ["decided_by", ({ decision }) => list(decision.because)],
  ["entities", ({ entities }) => list(entities)],
  [
    "enforced_at",
    ({ enforcedAt }) => list(enforcedAt.map(({ layer, file, line }) => `${layer} ${file}:${line}`)),
  ],
  ["property", (rule) => designCheck(rule)?.source ?? rule.property?.file],
  ["property_state", ({ property }) => property?.state],
  ["tried_at", ({ triedAt, property }, { ranAt }) => triedAt ?? (property && ranAt)],
  ["runs", ({ property }) => property?.runs],
  ["condition_met", ({ property }) => property?.met],
  ["condition_not_met", ({ property }) => property?.notMet],
  ["removal_seen", (rule) => layers(rule, true)],
  ["removal_not_seen", (rule) => layers(rule, false)],
  ["mutants_tried", ({ property }, { scope }) => property && (scope.mutants ? "yes" : "no")],
  ["mutants_killed", ({ mutation }) => mutation?.killed],
  ["mutants_total", ({ mutation }) => mutation?.total],
  [
    "mutants_survived",
    ({ mutation }) =>
      list(
        mutation?.mutants
          .filter(({ outcome }) => outcome === "survived")
          .map(({ id, description }) => `${id}: ${description}`),
      ),
  ],
  ["duty", ({ duty }) => duty?.duty],
  ["duty_evidence", ({ duty }) => duty?.evidence],
  ["duty_every", ({ duty }) => duty?.every],
  ["review", ({ review }) => review.state],
  ["reviewed_by", ({ review }) => review.by],
  ["reviewed_on", ({ review }) => review.on],
  ["review_note", ({ review }) => review.note],
  ["not_encoded", ({ notEncoded }) => list(notEncoded)],
];

function list(values: readonly string[] = []): string {
  return values.join("; ");
}

/** The layers whose removal was noticed, or was not. */
function layers({ ablations }: RuleProof, wanted: boolean): string {
  return list(ablations.filter(({ seen }) => seen === wanted).map(({ layer }) => layer));
}

function cell(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = visibleLine(value);
  const guarded = /^[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

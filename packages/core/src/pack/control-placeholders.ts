/** A part of a control's SQL that stands for a name of the application: see `PackControl.sql`. */
export interface Placeholder {
  /** As it is written, with its braces. */
  readonly text: string;
  /** `role`, `table` for `{Concept}`, `column` for `{Concept.field}`, `name` for `{Concept#}`. */
  readonly kind: "role" | "table" | "column" | "name";
  readonly concept: string;
  readonly member: string;
}

const pattern = /\{([A-Za-z][A-Za-z0-9]*)(#|\.[A-Za-z][A-Za-z0-9]*)?\}/g;

/** The placeholders in the SQL of a control, in their order. */
export function placeholdersOf(sql: string): readonly Placeholder[] {
  return [...sql.matchAll(pattern)].map(([text, name = "", suffix = ""]) =>
    placeholder(text, name, suffix),
  );
}

/** The SQL of a control with its placeholders replaced. */
export function fillPlaceholders(sql: string, fill: (one: Placeholder) => string): string {
  return sql.replaceAll(pattern, (text: string, name: string, suffix: string | undefined) =>
    fill(placeholder(text, name, suffix ?? "")),
  );
}

function placeholder(text: string, name: string, suffix: string): Placeholder {
  if (suffix === "#") return { text, kind: "name", concept: name, member: "" };
  if (suffix !== "") return { text, kind: "column", concept: name, member: suffix.slice(1) };
  const kind = name === "role" ? "role" : "table";
  return { text, kind, concept: name, member: "" };
}

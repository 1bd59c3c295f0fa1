/** The eight fields that every measured entity has. */
export const fields = {
  code: { type: "string", required: true, min: 1, max: 40, search: true, class: "open" },
  summary: { type: "string", title: "What it is about", max: 120, class: "open" },
  note: { type: "text", max: 2000, class: "private" },
  quantity: { type: "integer", min: 0, max: 100_000, class: "open" },
  amount: { type: "decimal", scale: 2, min: 0, class: "open" },
  urgent: { type: "boolean", required: true, default: false, class: "open" },
  dueOn: { type: "date", title: "Due on", search: true, class: "open" },
  kind: { type: "enum", values: ["check", "repair", "renewal"], default: "check", class: "open" },
} as const;

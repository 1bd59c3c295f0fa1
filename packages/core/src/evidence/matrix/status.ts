import type { Status } from "#core/prove/proof";
import { glyph } from "#core/evidence/matrix/glyph";
import { markup, type Markup } from "#core/evidence/matrix/markup";

/** How a status is shown: each has a shape and a word, so that nothing hangs on colours. */
interface ShownStatus {
  readonly status: Status;
  readonly means: string;
}

/** All statuses, in the order in which they are told. */
export const statuses: readonly ShownStatus[] = [
  {
    status: "enforced",
    means:
      "Its test passes, and fails once its enforcement is taken away; what is about the blueprint, its check refuses.",
  },
  {
    status: "configured",
    means: "It depends on a setting that is checked when the application starts.",
  },
  { status: "organisational", means: "People must do it; the checklist says what." },
  {
    status: "not applicable",
    means: "It does not apply to this application, for the reason given.",
  },
  { status: "unproven", means: "It claims to be enforced, and this run did not show it." },
];

/** A status in addresses and class names. */
export function statusSlug(status: Status): string {
  return status.replaceAll(" ", "-");
}

/** A status as a word with its shape. */
export function statusPill(status: Status): Markup {
  const slug = statusSlug(status);
  return markup`<span class="pill is-${slug}">${glyph(slug)}${status}</span>`;
}

import { markup, type Markup } from "#core/evidence/matrix/markup";

/** A small picture that says nothing to a screen reader; see `glyphs`. */
export function glyph(name: string): Markup {
  return markup`<svg class="glyph" aria-hidden="true"><use href="#glyph-${name}"/></svg>`;
}

/** The shapes that `glyph` uses, once a page. */
export const glyphs: Markup = markup`
  <svg class="definitions" aria-hidden="true" width="0" height="0">
    <symbol id="glyph-enforced" viewBox="0 0 16 16">
      <path d="M8 .8 14 3v4.6c0 3.6-2.4 6.3-6 7.6-3.6-1.3-6-4-6-7.6V3z" fill="currentColor"/>
      <path d="m5 7.8 2.2 2.2L11.2 6" class="cut"/>
    </symbol>
    <symbol id="glyph-configured" viewBox="0 0 16 16">
      <path d="M1 4.5h14M1 11.5h14" class="stroke"/>
      <circle cx="10.5" cy="4.5" r="2.8" fill="currentColor"/>
      <circle cx="5.5" cy="11.5" r="2.8" fill="currentColor"/>
    </symbol>
    <symbol id="glyph-organisational" viewBox="0 0 16 16">
      <circle cx="8" cy="4.5" r="3.3" fill="currentColor"/>
      <path d="M1.5 15c.3-3.8 2.9-5.8 6.5-5.8s6.2 2 6.5 5.8z" fill="currentColor"/>
    </symbol>
    <symbol id="glyph-not-applicable" viewBox="0 0 16 16">
      <circle cx="8" cy="8" r="6" class="stroke"/>
      <path d="M4.8 8h6.4" class="stroke"/>
    </symbol>
    <symbol id="glyph-unproven" viewBox="0 0 16 16">
      <path d="M8 1 15.5 14.5H.5z" fill="currentColor"/>
      <path d="M8 6v4M8 12v.6" class="cut"/>
    </symbol>
    <symbol id="glyph-yes" viewBox="0 0 16 16">
      <path d="m2.5 8.5 3.7 3.7L13.5 4.5" class="stroke"/>
    </symbol>
    <symbol id="glyph-no" viewBox="0 0 16 16">
      <path d="m3.5 3.5 9 9m0-9-9 9" class="stroke"/>
    </symbol>
    <symbol id="glyph-skipped" viewBox="0 0 16 16"><path d="M3 8h10" class="stroke"/></symbol>
    <marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path d="M0 .8 8 4 0 7.2z" class="arrowhead"/>
    </marker>
  </svg>
`;

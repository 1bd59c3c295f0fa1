import type { Failure, TestResult, TestRun } from "#core/prove/proof";
import { digits } from "#core/evidence/matrix/count";
import { markup, type Markup } from "#core/evidence/matrix/markup";
import { glyph } from "#core/evidence/matrix/glyph";

/** What came out of a test, as a word with its shape. */
export function outcome(state: TestRun["state"]): Markup {
  return markup`<span class="outcome is-${state}">${glyph(shapes[state])}${state}</span>`;
}

const shapes = { passed: "yes", failed: "no", skipped: "skipped" } as const;

/** The tests of a file, each with what it met and why it failed. */
export function testList({ tests }: TestRun): Markup {
  if (tests.length === 0) return markup`<p class="none">No test is in it.</p>`;
  return markup`<ul class="marked">${tests.map(testItem)}</ul>`;
}

function testItem({ name, layer, state, cases, failure }: TestResult): Markup {
  // That a test passed is the rule, and is told by its mark alone.
  const mark =
    state === "passed"
      ? markup`${glyph("yes")}<span class="aside">passed: </span>`
      : markup`${outcome(state)} `;
  const met = cases && `met ${digits(cases.met)}, not met ${digits(cases.notMet)}`;
  return markup`
    <li class="is-${state}">
      ${mark}<bdi>${name}</bdi>
      ${layer !== undefined && markup`<span class="layer">${layer}</span>`}
      ${met !== undefined && markup`<span class="quiet">${met}</span>`}
      ${failure !== undefined && failureText(failure)}
    </li>
  `;
}

function failureText({ message, counterexample }: Failure): Markup {
  return markup`
    <pre class="failure">${message}</pre>
    ${
      counterexample !== undefined &&
      markup`
        <p>The smallest case that shows it, for a shell:</p>
        <pre class="counterexample">${counterexample}</pre>
      `
    }
  `;
}

import { diffLines, type Hunk } from "#core/write/diff-lines";

/**
 * Merges two changed versions of a text line by line. Changes that touch the same line, or lines
 * next to each other, do not fit together unless they are the same.
 *
 * @returns The merged text, or undefined when the changes do not fit together
 */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  const lines = toLines(base);
  const [ours, others] = [toLines(mine), toLines(theirs)];
  const left = diffLines(lines, ours);
  const right = diffLines(lines, others);
  const merged: string[] = [];
  let at = 0;
  const take = (hunk: Hunk, from: readonly string[]): void => {
    merged.push(...lines.slice(at, hunk.from), ...from.slice(hunk.start, hunk.end));
    at = hunk.to;
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    if (a !== undefined && (b === undefined || a.to < b.from)) {
      take(a, ours);
      i++;
    } else if (b !== undefined && (a === undefined || b.to < a.from)) {
      take(b, others);
      j++;
    } else if (a !== undefined && b !== undefined && isSame(a, ours, b, others)) {
      take(a, ours);
      i++;
      j++;
    } else {
      return undefined;
    }
  }
  return [...merged, ...lines.slice(at)].join("");
}

function isSame(a: Hunk, ours: readonly string[], b: Hunk, others: readonly string[]): boolean {
  if (a.from !== b.from || a.to !== b.to || a.end - a.start !== b.end - b.start) return false;
  return ours.slice(a.start, a.end).every((line, index) => line === others[b.start + index]);
}

/** Lines with their line breaks, so that the last one may lack it. */
function toLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

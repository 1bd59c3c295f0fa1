/** What a driver does, in the words of a record of duty status, 49 CFR 395.8(b). */
export type DutyStatus = "off-duty" | "sleeper-berth" | "driving" | "on-duty";

/** A change of duty status, as an application keeps it. */
export interface DutyEvent {
  /** ISO 8601 with an offset. */
  readonly startedAt?: unknown;
  readonly status?: unknown;
}

/** A time during which the status does not change; in milliseconds since 1970, the end excluded. */
export interface DutySpan {
  readonly start: number;
  readonly end: number;
  readonly status: DutyStatus;
}

const statuses: ReadonlySet<unknown> = new Set(["off-duty", "sleeper-berth", "driving", "on-duty"]);
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** One minute in milliseconds. */
export const minute = 60_000;

/**
 * Puts the changes of a driver's duty status in order: each lasts until the next, the last until
 * `until`.
 *
 * @returns Spans without gap or overlap; undefined when the log cannot be trusted: it is empty, a
 *   time or a status cannot be read, an event lies after `until`, or two events of one moment
 *   contradict each other.
 *
 * @example
 * ```ts
 * import { dutySpans } from "#logistics/duty-log";
 *
 * const log = [{ startedAt: "2026-03-02T06:00:00Z", status: "driving" }];
 * dutySpans(log, "2026-03-02T07:00:00Z"); // one span of an hour
 * ```
 */
export function dutySpans(
  log: readonly DutyEvent[],
  until: string,
): readonly DutySpan[] | undefined {
  const end = instantOf(until);
  const events = log.map(({ startedAt, status }) => ({ start: instantOf(startedAt), status }));
  if (end === undefined || events.length === 0) return undefined;
  const known = events.flatMap(({ start, status }) =>
    start !== undefined && start <= end && isStatus(status) ? [{ start, status }] : [],
  );
  if (known.length < events.length) return undefined;
  const ordered = known.toSorted((one, other) => one.start - other.start);
  const spans: DutySpan[] = [];
  for (const [index, { start, status }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next?.start === start && next.status !== status) return undefined;
    const last = spans.at(-1);
    const ends = next?.start ?? end;
    if (ends === start) continue;
    if (last?.status === status) spans[spans.length - 1] = { ...last, end: ends };
    else spans.push({ start, end: ends, status });
  }
  return spans;
}

/** A moment as milliseconds since 1970; undefined when it is none. */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !moment.test(value)) return undefined;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Whether a driver rests: is off duty or in the sleeper berth. */
export function isRest({ status }: DutySpan): boolean {
  return status === "off-duty" || status === "sleeper-berth";
}

/** Joins neighbouring spans that all satisfy a condition into blocks. */
export function blocksOf(
  spans: readonly DutySpan[],
  belongs: (span: DutySpan) => boolean,
): readonly (readonly [DutySpan, ...DutySpan[]])[] {
  const blocks: [DutySpan, ...DutySpan[]][] = [];
  for (const [index, span] of spans.entries()) {
    if (!belongs(span)) continue;
    const before = spans[index - 1];
    const block = blocks.at(-1);
    if (before !== undefined && belongs(before) && block !== undefined) block.push(span);
    else blocks.push([span]);
  }
  return blocks;
}

/** The milliseconds that spans of some statuses take between two moments. */
export function timeIn(
  spans: readonly DutySpan[],
  which: readonly DutyStatus[],
  from: number,
  to: number,
): number {
  let total = 0;
  for (const { start, end, status } of spans) {
    if (which.includes(status)) total += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return total;
}

function isStatus(value: unknown): value is DutyStatus {
  return statuses.has(value);
}

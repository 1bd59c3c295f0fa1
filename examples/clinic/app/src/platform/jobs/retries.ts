import type { Job } from "#platform/jobs/job";

/** How often a turn is tried again before it is given up until the next. */
export const retryLimit = 8;

/** Seconds between a failure and the second attempt; they double with each further one. */
export const firstRetry = 2;

/** The most seconds between two attempts: never longer than until the next turn. */
export function longestRetry({ every }: Job): number {
  return Math.min(900, Math.max(1, Math.floor((every ?? Number.POSITIVE_INFINITY) / 1000)));
}

import type { Job, JobParts } from "#platform/jobs/job";

/**
 * What the application does by itself, beside what `src/platform` needs. A run that fails is tried
 * again, so it must not matter when something is done twice. This file is yours.
 *
 * @example
 * ```ts
 * export const jobs = ({ database }: JobParts): readonly Job[] => [
 *   { name: "tidy-up", cron: "30 3 * * *", run: async () => tidyUp(database) },
 * ];
 * ```
 */
export const jobs = (_parts: JobParts): readonly Job[] => [];

import type { Context } from "hono";
import type { Session } from "#platform/database/session";
import type { Platform } from "#platform/records/platform";
import { recordingRefusals } from "#platform/records/refusals";
import { recordRequest, runSteps, type Variables } from "#platform/records/request";

/** Runs work in a transaction under the rights of the one who asks; refusals are recorded. */
export type RunInRequest = <T>(
  context: Context<{ Variables: Variables }>,
  what: { readonly action: string; readonly entity: string },
  work: (session: Session) => Promise<T>,
) => Promise<T>;

/** Makes the function that routes outside of the records use to reach the database. */
export function runInRequest(platform: Platform): RunInRequest {
  return async (context, what, work) => {
    const request = recordRequest(platform, context, what.action);
    return await recordingRefusals(request, what, () =>
      platform.database.transaction(async (session) => {
        await runSteps(request, session, []);
        return await work(session);
      }),
    );
  };
}

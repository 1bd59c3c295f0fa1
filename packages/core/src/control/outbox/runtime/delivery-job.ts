import type { Job } from "#platform/jobs/job";
import type { DeliveryOptions } from "#platform/outbox/deliver-webhooks";

/** Milliseconds after which a run begins no further attempt, so that another process may go on. */
const longestRun = 60_000;

/** Delivers events to webhooks, every two seconds. */
export function deliveryJob(options: Omit<DeliveryOptions, "signal" | "enough">): Job {
  return {
    name: "webhook-delivery",
    every: 2000,
    async run({ signal }) {
      // Loaded with the first run, so that the start of the application does not wait for it.
      const { deliverWebhooks } = await import("#platform/outbox/deliver-webhooks");
      await deliverWebhooks({ ...options, signal, enough: AbortSignal.timeout(longestRun) });
    },
  };
}

/** What the blueprint says of the application as a whole. */
export const config = {
  name: "prairie-freight",
  title: "Prairie Freight",
  // A prototype signs its own tokens and makes its own keys; other levels refuse to start without real ones.
  assurance: "prototype",
  tenancy: "multiple",
  databaseRole: "prairie_freight_app",
  controls: {
    access: true,
    audit: true,
    authentication: true,
    history: true,
  },
  purges: ["DutyEvent"],
  idempotency: {
    required: false,
    failures: "retry",
  },
  rateLimits: {
    requestsPerMinute: 600,
    addressRequestsPerMinute: 6000,
    failuresPerMinute: 60,
    store: "memory",
  },
  auditSealing: "chain",
  auditDisclosures: "flushed",
  auditReaders: ["safety-manager", "auditor"],
  purgeReaders: ["safety-manager", "auditor"],
  idleMinutes: undefined,
  calendars: [],
} as const;

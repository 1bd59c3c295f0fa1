/** What the blueprint says of the application as a whole. */
export const config = {
  name: "heron-wallet",
  title: "Heron Wallet",
  // A prototype signs its own tokens and makes its own keys; other levels refuse to start without real ones.
  assurance: "prototype",
  tenancy: "multiple",
  databaseRole: "heron_wallet_app",
  controls: {
    access: true,
    audit: true,
    authentication: true,
    history: true,
  },
  purges: [],
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
  auditSealing: "batches",
  auditDisclosures: "flushed",
  auditReaders: ["compliance-officer", "auditor"],
  consentRecorders: ["support"],
  idleMinutes: 15,
  calendars: ["US"],
} as const;

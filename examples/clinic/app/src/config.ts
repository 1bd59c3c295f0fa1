/** What the blueprint says of the application as a whole. */
export const config = {
  name: "riverside-clinic",
  title: "Riverside Clinic",
  // A prototype signs its own tokens and makes its own keys; other levels refuse to start without real ones.
  assurance: "prototype",
  tenancy: "multiple",
  databaseRole: "riverside_clinic_app",
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
  auditSealing: "chain",
  auditDisclosures: "flushed",
  auditReaders: ["privacy-officer", "auditor"],
  idleMinutes: 15,
  calendars: [],
} as const;

/** The roles of those who use the application, and why they use its data. */
export const roles = {
  dispatcher: {
    title: "Dispatcher",
    purposes: ["dispatch"],
    needs: ["driver.identity", "driver.qualification"],
  },
  "logging-device": { title: "Logging device", purposes: ["driving"], needs: ["driver.duty"] },
  "dock-worker": { title: "Dock worker", purposes: ["handling"], needs: [] },
  "safety-manager": {
    title: "Safety manager",
    purposes: ["safety", "compliance"],
    needs: ["driver"],
  },
  driver: { title: "Driver", purposes: ["driving", "handling"], needs: ["driver.identity"] },
  billing: { title: "Billing", purposes: ["billing", "claims"], needs: [] },
  auditor: {
    title: "Compliance auditor",
    purposes: ["compliance"],
    needs: ["driver.qualification"],
  },
} as const;

/** The roles of those who use the application, and why they use its data. */
export const roles = {
  /** Takes in and pays out cash, and opens wallets. */
  agent: { title: "Agent at the counter", purposes: ["servicing"], needs: [] },
  support: { title: "Customer service", purposes: ["servicing"], needs: [] },
  /** Talks to the card schemes, and is the only role that needs card numbers. */
  "card-operations": { title: "Card operations", purposes: ["payment"], needs: ["chd.pan"] },
  treasurer: { title: "Treasurer", purposes: ["treasury"], needs: [] },
  "compliance-officer": { title: "Compliance officer", purposes: ["compliance"], needs: [] },
  auditor: { title: "Internal auditor", purposes: ["audit"], needs: [] },
} as const;

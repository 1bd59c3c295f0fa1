/** The roles of those who use the application, and why they use its data. */
export const roles = {
  clinician: {
    title: "Physician or nurse practitioner",
    purposes: ["treatment", "emergency-treatment"],
  },
  nurse: { title: "Nurse", purposes: ["treatment", "emergency-treatment"] },
  receptionist: { title: "Front desk", purposes: ["operations"] },
  billing: { title: "Billing", purposes: ["payment"] },
  "privacy-officer": {
    title: "Privacy officer",
    purposes: ["individual-access", "accounting", "compliance"],
  },
  auditor: { title: "Internal auditor", purposes: ["operations"] },
} as const;

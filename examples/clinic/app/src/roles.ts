/** The roles of those who use the application, and why they use its data. */
export const roles = {
  clinician: {
    title: "Physician or nurse practitioner",
    purposes: ["treatment", "emergency-treatment"],
    needs: [],
  },
  nurse: { title: "Nurse", purposes: ["treatment", "emergency-treatment"], needs: [] },
  receptionist: {
    title: "Front desk",
    purposes: ["operations"],
    needs: [
      "phi.name",
      "phi.identifier",
      "phi.contact",
      "phi.demographic",
      "phi.administrative",
      "phi.clinical.reason",
    ],
  },
  billing: {
    title: "Billing",
    purposes: ["payment"],
    needs: [
      "phi.name",
      "phi.identifier",
      "phi.contact",
      "phi.administrative",
      "phi.financial",
      "phi.clinical.diagnosis",
    ],
  },
  "privacy-officer": {
    title: "Privacy officer",
    purposes: ["individual-access", "accounting", "compliance"],
    needs: [],
  },
  auditor: { title: "Internal auditor", purposes: ["operations"], needs: ["phi.administrative"] },
} as const;

import type { RuleReference } from "#platform/records/platform";

/** The rules of law that the application enforces, by the id that refusals name. */
export const rules: Readonly<Record<string, RuleReference>> = {
  "hipaa-access-control": {
    title: "Only those who were granted access reach protected health information",
    citation: "45 CFR 164.312(a)(1)",
  },
  "hipaa-audit-controls": {
    title: "What is done with protected health information is recorded, reading included",
    citation: "45 CFR 164.312(b)",
  },
  "hipaa-automatic-logoff": {
    title: "A session ends after a time without activity",
    citation: "45 CFR 164.312(a)(2)(iii)",
  },
  "hipaa-encryption-at-rest": {
    title: "Stored protected health information is encrypted",
    citation: "45 CFR 164.312(a)(2)(iv)",
  },
  "hipaa-integrity": {
    title: "Protected health information is not altered or destroyed unnoticed",
    citation: "45 CFR 164.312(c)(1)",
  },
  "hipaa-person-authentication": {
    title: "Whoever seeks access is who they say they are",
    citation: "45 CFR 164.312(d)",
  },
  "hipaa-unique-user": {
    title: "Every user is known by an identifier of their own",
    citation: "45 CFR 164.312(a)(2)(i)",
  },
  "hipaa-emergency-access-fixed": {
    title: "Emergency access is neither prolonged nor moved to someone else",
    citation: "45 CFR 164.312(a)(2)(ii)",
  },
  "hipaa-emergency-access-grant": {
    title: "Emergency access is one's own, reasoned and short",
    citation: "45 CFR 164.312(a)(2)(ii)",
  },
  "hipaa-emergency-access-review": {
    title: "Every emergency access is reviewed",
    citation: "45 CFR 164.308(a)(1)(ii)(D); 164.312(a)(2)(ii)",
  },
  "hipaa-restricted-encounter": {
    title: "An encounter is seen only with its patient",
    citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
  },
  "hipaa-restricted-observation": {
    title: "An observation is seen only with its patient",
    citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
  },
  "hipaa-restricted-patient": {
    title: "A restricted record is seen by the responsible practitioner, or in an emergency",
    citation: "45 CFR 164.312(a)(1), (a)(2)(ii)",
  },
  "hipaa-access-denial": {
    title: "Access is denied only on a listed ground, in writing, with review where it is due",
    citation: "45 CFR 164.524(a)(2)-(4), (d)(2)",
  },
  "hipaa-access-request-30-days": {
    title: "A request for access is answered within 30 days",
    citation: "45 CFR 164.524(b)(2)",
  },
  "hipaa-accounting-60-days": {
    title: "An accounting of disclosures is given within 60 days",
    citation: "45 CFR 164.528(c)(1)",
  },
  "hipaa-accounting-of-disclosures": {
    title: "An accounting lists the disclosures of the six years before the request",
    citation: "45 CFR 164.528(a)(1), (b)(1)",
  },
  "hipaa-authorization-elements": {
    title: "An authorization in force has all its core elements",
    citation: "45 CFR 164.508(c)(1)",
    message:
      "An authorization in force needs what, who from, who to, what for, an end, a signature with its date, and a representative's authority.",
  },
  "hipaa-disclosure-authorization": {
    title: "A disclosure that rests on an authorization has one in force on its day",
    citation: "45 CFR 164.508(a)(1), (b)(2), (b)(5)",
  },
  "hipaa-disclosure-entry": {
    title: "An entry of the register of disclosures says when, to whom, what and why",
    citation: "45 CFR 164.528(b)(2)",
    message:
      "An entry that an accounting must list needs its date, recipient, description, and purpose or written request.",
  },
  "hipaa-disclosure-six-years": {
    title: "Entries of the register of disclosures are kept for six years",
    citation: "45 CFR 164.528(a)(1), (d); 164.530(j)(2)",
  },
  "hipaa-minimum-necessary": {
    title: "A role sees only the protected health information it needs",
    citation: "45 CFR 164.502(b); 164.514(d)(2)",
  },
  "hipaa-documentation-six-years": {
    title: "Documentation is kept for six years",
    citation: "45 CFR 164.316(b)(2)(i)",
  },
  "ca-copies-15-days": {
    title: "In California copies of a record are sent within 15 days",
    citation: "Cal. Health & Safety Code 123110(b)",
  },
};

import type { RuleReference } from "#platform/records/platform";

/** The rules of law that the application enforces, by the id that refusals name. */
export const rules: Readonly<Record<string, RuleReference>> = {
  "access-by-role": {
    title: "Only those who were granted access reach records",
    citation: "Design decision of this pack; no clause is claimed",
  },
  "actions-recorded": {
    title: "What is done with loads, papers and duty records is recorded",
    citation: "Design decision of this pack; no clause is claimed",
  },
  "driver-data-encrypted": {
    title: "Names and licence numbers of drivers are stored encrypted",
    citation: "Design decision of this pack; no clause is claimed",
  },
  "duty-records-versions": {
    title: "Every version of a duty record is kept",
    citation: "49 CFR 395.30(c)-(f)",
  },
  "unique-driver-accounts": {
    title: "Everybody who records duty has an account of their own",
    citation: "49 CFR 395.22(b)",
  },
  "claim-acknowledged-30-days": {
    title: "A claim is acknowledged within 30 days",
    citation: "49 CFR 370.5(a)",
  },
  "claim-settled-120-days": {
    title: "A claim is paid, declined or answered with an offer within 120 days",
    citation: "49 CFR 370.9(a)",
  },
  "custody-append-only": {
    title: "What a custody event observed is never changed",
    citation: "EPCIS 2.0, 7.4.1; 7.4.1.4 (error declaration)",
  },
  "custody-chain": {
    title: "Who hands a load over is who took it last",
    citation: "EPCIS 2.0 and CBV 2.0 (custody); 49 USC 14706(a)(1)",
  },
  "custody-error-declared": {
    title: "An event is declared wrong once, with a reason, for the load it speaks of",
    citation: "EPCIS 2.0, 7.4.1.4 (error declaration)",
  },
  "custody-kept": {
    title: "Custody events are kept while claims can be brought",
    citation: "49 USC 14706(e)(1); 49 CFR 370.9(a)",
  },
  "custody-no-event-to-come": {
    title: "A custody event is recorded when it happened, not before",
    citation: "EPCIS 2.0, 7.4.1 (eventTime)",
  },
  "hazmat-endorsement": {
    title: "A placarded load is driven with a hazardous materials endorsement",
    citation: "49 CFR 383.93(b)(4), 383.141",
  },
  "hazmat-training": {
    title: "Who carries hazardous materials was trained within three years",
    citation: "49 CFR 172.704(a), (c)",
  },
  "medical-certificate": {
    title: "A driver is dispatched with a medical certificate that holds until the trip ends",
    citation: "49 CFR 391.41(a)(1), 391.45",
  },
  "trip-ends-ahead": {
    title: "A load is not dispatched on a trip that is over",
    citation: "49 CFR 391.41(a)(1), 396.17(c), 383.93, 172.704",
  },
  "cyanides-without-acids": {
    title: "Cyanides do not travel with acids",
    citation: "49 CFR 177.848(c)",
  },
  "explosives-compatible": {
    title: "Explosives travel together only when their compatibility groups allow it",
    citation: "49 CFR 177.848(e)(4), (f)-(g)",
  },
  "hazmat-lines-fixed": {
    title: "The materials of a load are entered before the carrier accepts it",
    citation: "49 CFR 172.201(e), 177.817(a), (f)",
  },
  "incident-report-30-days": {
    title: "A hazardous materials incident is reported in writing within 30 days",
    citation: "49 CFR 171.16(a)",
  },
  "incident-report-kept": {
    title: "Reports of incidents are kept for two years",
    citation: "49 CFR 171.16(b)(3)",
  },
  "limited-quantity": {
    title: "A limited quantity is of a class that has any, in packages of 30 kg at most",
    citation: "49 CFR 172.315, 173.150-173.155, 173.306",
    message:
      "A limited quantity is not in bulk, is of a class that has any, and weighs at most 66 pounds (30 kg) gross a package.",
  },
  "one-load-a-vehicle": {
    title: "A vehicle carries one load at a time, whether it pulls or is pulled",
    citation: "49 CFR 177.848(d)",
  },
  "placards-displayed": {
    title: "A load that needs placards is dispatched with them",
    citation: "49 CFR 172.504(a)-(c)",
  },
  "segregation-apart": {
    title: "Hazardous materials that the table marks O are separated",
    citation: "49 CFR 177.848(d), (e)(3)",
  },
  "segregation-never-together": {
    title: "Hazardous materials that the table marks X do not travel together",
    citation: "49 CFR 177.848(d), (e)(2)",
  },
  "shipping-description": {
    title: "A hazardous material is described completely",
    citation: "49 CFR 172.202(a)",
    message:
      "A hazardous material needs its number, name, class, packing group, quantity with unit, and number and kind of packages.",
  },
  "subsidiary-hazards-segregated": {
    title: "A subsidiary hazard is segregated like a class",
    citation: "49 CFR 177.848(e)(6)",
  },
  "eld-driving-not-shortened": {
    title: "Driving that a device recorded is not shortened by a later entry",
    citation: "49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8",
  },
  "eld-driving-not-withdrawn": {
    title: "Driving that a device recorded is not withdrawn",
    citation: "49 CFR 395.30(c)(1); 395 subpart B appendix A, 4.3.2.8",
  },
  "eld-original-kept": {
    title: "The record of a duty event is corrected by another, never overwritten",
    citation: "49 CFR 395.30(c)-(f)",
  },
  "hos-11-hours": {
    title: "A driver is not dispatched beyond 11 hours of driving",
    citation: "49 CFR 395.3(a)(3)(i)",
  },
  "hos-14-hours": {
    title: "A driver is not dispatched beyond 14 hours after coming on duty",
    citation: "49 CFR 395.3(a)(1)-(2)",
  },
  "hos-30-minute-break": {
    title: "A driver is not dispatched past eight hours of driving without a break",
    citation: "49 CFR 395.3(a)(3)(ii)",
  },
  "hos-70-hours-in-8-days": {
    title: "A driver is not dispatched beyond 70 hours on duty in eight days",
    citation: "49 CFR 395.3(b)(2), (c)",
  },
  "one-load-a-driver": {
    title: "A driver has one load under way at a time",
    citation: "49 CFR 395.3",
  },
  "rods-kept-6-months": {
    title: "Records of duty status are kept for six months",
    citation: "49 CFR 395.8(k)(1)",
  },
  "rods-no-event-to-come": {
    title: "A change of duty status is recorded when it happens, not before",
    citation: "49 CFR 395.8(f)(1)",
  },
  "rods-own-log": {
    title: "A duty event is the driver's own, or of a role that keeps duty records",
    citation: "49 CFR 395.8(a)(1), 395.30(b)-(d)",
  },
  "rods-place-of-change": {
    title: "A change of duty status says where it happened",
    citation: "49 CFR 395.8(h)",
    message: "A change of duty status needs its place.",
  },
  "container-number": {
    title: "A container number has a right check digit",
    citation: "ISO 6346",
    message:
      "A container number has three letters, U, J or Z, and seven digits, the last of which is its check digit.",
  },
  "gtin-check-digit": {
    title: "A GTIN has a right check digit",
    citation: "GS1 General Specifications, 7.9; 3.3 (GTIN)",
    message: "A GTIN has 8, 12, 13 or 14 digits, the last of which is its check digit.",
  },
  "location-gln-check-digit": {
    title: "The GLN of a location has a right check digit",
    citation: "GS1 General Specifications, 7.9; 2.4 (GLN)",
    message: "A Global Location Number has 13 digits, the last of which is its check digit.",
  },
  "party-gln-check-digit": {
    title: "The GLN of a party has a right check digit",
    citation: "GS1 General Specifications, 7.9; 2.4 (GLN)",
    message: "A Global Location Number has 13 digits, the last of which is its check digit.",
  },
  "sscc-check-digit": {
    title: "An SSCC has a right check digit",
    citation: "GS1 General Specifications, 7.9; 3.2 (SSCC)",
    message: "An SSCC has 18 digits, the last of which is its check digit.",
  },
  "bill-of-lading": {
    title: "A load is accepted with a complete bill of lading",
    citation: "49 CFR 373.101",
  },
  "dispatched-as-checked": {
    title: "What was checked at acceptance and dispatch does not change afterwards",
    citation: "49 CFR 395.3, 391.41, 396.17, 172.604, 172.204; 23 CFR 658.17",
  },
  "emergency-number": {
    title: "Hazardous materials travel with an emergency telephone number",
    citation: "49 CFR 172.604(a)-(b)",
  },
  "shipper-certified": {
    title: "Hazardous materials are accepted with the shipper's certification",
    citation: "49 CFR 172.204(a), (b); 177.817(b)",
  },
  "shipping-papers-kept": {
    title: "A carrier keeps shipping papers for a year, of hazardous waste for three",
    citation: "49 CFR 177.817(f), 172.201(e)",
  },
  "verified-gross-mass": {
    title: "A packed container reaches the port with a signed verified gross mass",
    citation: "SOLAS VI/2.4-2.6",
  },
  "driver-data-need": {
    title: "Personal data of drivers is seen by roles that need it",
    citation: "Design decision of this pack; no clause is claimed",
  },
  "annual-inspection": {
    title: "Every vehicle of a dispatched load was inspected within twelve months",
    citation: "49 CFR 396.17(c), (g)",
  },
  "defect-certified": {
    title: "A vehicle returns to service when its defect is certified as repaired",
    citation: "49 CFR 396.11(a)(3)",
  },
  "gross-weight-80000": {
    title: "A combination above 80,000 pounds runs with a permit",
    citation: "23 CFR 658.17(b), (d)",
  },
  "vehicle-in-service": {
    title: "A vehicle out of service carries nothing",
    citation: "49 CFR 396.11(a)(3), 396.7(a)",
  },
};

/*
 * SOLAS VI/2.4-2.6
 * A packed container reaches the port with a signed verified gross mass
 *
 * The shipper has the gross mass of a packed container verified, by weighing it or by adding
 * up what is in it, signed, before it is loaded on a ship.
 *
 * It requires
 *   has(record.verifiedGrossKilograms) && has(record.verifiedBy) && (record.verificationMethod
 *   == "weighed" || (record.verificationMethod == "calculated" && record.verifiedGrossKilograms
 *   == record.cargoKilograms + record.dunnageKilograms + record.tareKilograms))
 */
import { testChange } from "#test/rule-change";

testChange("verified-gross-mass", [
  {
    name: "added up",
    given: {
      record: {
        number: "CSQU3054383",
        tareKilograms: 2200,
        cargoKilograms: 18000,
        dunnageKilograms: 300,
        verifiedGrossKilograms: 20500,
        verificationMethod: "calculated",
        verifiedBy: "A. Weber",
      },
    },
    expect: "allowed",
  },
  {
    name: "a kilogram off",
    given: {
      record: {
        number: "CSQU3054383",
        tareKilograms: 2200,
        cargoKilograms: 18000,
        dunnageKilograms: 300,
        verifiedGrossKilograms: 20501,
        verificationMethod: "calculated",
        verifiedBy: "A. Weber",
      },
    },
    expect: "refused",
  },
  {
    name: "a kilogram too little",
    given: {
      record: {
        number: "CSQU3054383",
        tareKilograms: 2200,
        cargoKilograms: 18000,
        dunnageKilograms: 300,
        verifiedGrossKilograms: 20499,
        verificationMethod: "calculated",
        verifiedBy: "A. Weber",
      },
    },
    expect: "refused",
  },
  {
    name: "weighed",
    given: {
      record: {
        number: "CSQU3054383",
        verifiedGrossKilograms: 20501,
        verificationMethod: "weighed",
        verifiedBy: "A. Weber",
      },
    },
    expect: "allowed",
  },
  {
    name: "weighed, without the mass",
    given: {
      record: { number: "CSQU3054383", verificationMethod: "weighed", verifiedBy: "A. Weber" },
    },
    expect: "refused",
  },
  {
    name: "nobody signed",
    given: {
      record: {
        number: "CSQU3054383",
        tareKilograms: 2200,
        cargoKilograms: 18000,
        dunnageKilograms: 300,
        verifiedGrossKilograms: 20500,
        verificationMethod: "calculated",
      },
    },
    expect: "refused",
  },
  {
    name: "no method",
    given: {
      record: {
        number: "CSQU3054383",
        tareKilograms: 2200,
        cargoKilograms: 18000,
        dunnageKilograms: 300,
        verifiedGrossKilograms: 20500,
        verifiedBy: "A. Weber",
      },
    },
    expect: "refused",
  },
]);

/*
 * 49 CFR 395.3, 391.41, 396.17
 * What was checked at dispatch does not change afterwards
 *
 * The limits hold for the driver and the vehicles that in fact make the trip.
 *
 * It requires
 *   old.state in ["planned", "accepted", "cancelled"] || (record.driver == old.driver &&
 *   record.vehicle == old.vehicle && ((!has(record.trailer) && !has(old.trailer)) ||
 *   record.trailer == old.trailer) && record.tripEndsOn == old.tripEndsOn && record.placarded
 *   == old.placarded)
 */
import { testChange } from "#test/rule-change";

testChange("dispatched-as-checked", [
  {
    name: "another driver before dispatch",
    given: {
      record: {
        state: "accepted",
        driver: "d2",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
      old: {
        state: "accepted",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "a note after dispatch",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
        freightDescription: "Paint in drums",
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "another driver after dispatch",
    given: {
      record: {
        state: "dispatched",
        driver: "d2",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "refused",
  },
  {
    name: "another vehicle after dispatch",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v2",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "refused",
  },
  {
    name: "a trailer after dispatch",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
        trailer: "v2",
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "refused",
  },
  {
    name: "another trailer after dispatch",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
        trailer: "v3",
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
        trailer: "v2",
      },
    },
    expect: "refused",
  },
  {
    name: "a longer trip",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-03",
        placarded: false,
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
    },
    expect: "refused",
  },
  {
    name: "placards taken away",
    given: {
      record: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: false,
      },
      old: {
        state: "dispatched",
        driver: "d1",
        vehicle: "v1",
        tripEndsOn: "2026-03-02",
        placarded: true,
      },
    },
    expect: "refused",
  },
]);

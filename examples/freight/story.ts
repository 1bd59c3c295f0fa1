import type { Person, Story } from "../../scripts/demo/story.ts";

const sam: Person = { name: "sam", role: "safety-manager", purpose: "safety" };
const dana: Person = { name: "dana", role: "dispatcher", purpose: "dispatch" };
const dave: Person = { name: "dave", role: "driver", purpose: "driving" };
const erin: Person = { name: "erin", role: "driver", purpose: "driving" };
const device: Person = { name: "device 7", role: "logging-device", purpose: "driving" };

const day = 86_400_000;
const today = (days = 0): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** What the carrier's backend allows, refuses and remembers. */
export const story: Story = async ({ tell, act, note }, app) => {
  /** Makes a record and says its id. */
  const make = async (
    person: Person,
    sentence: string,
    path: string,
    body: unknown,
  ): Promise<string> => {
    const { body: made } = await act(person, sentence, { method: "POST", path, body }, 201);
    return String(made["id"]);
  };

  tell("A carrier with hazardous goods: two drivers, a tractor, and their records of duty.");
  const tractor = await make(sam, "Sam, the safety manager, enters a tractor", "/v1/units", {
    number: "T-401",
    kind: "tractor",
    inspectedOn: today(-100),
    sleeperBerth: true,
  });
  const qualified = {
    medicalCertificateUntil: today(300),
    hazmatEndorsementUntil: today(900),
    hazmatTrainedOn: today(-200),
    homeTerminalZone: "America/Chicago",
  };
  const drivers = {
    dave: await make(sam, "He enters Dave, a driver", "/v1/drivers", {
      name: "Dave Miller",
      subject: dave.name,
      ...qualified,
    }),
    erin: await make(sam, "And Erin", "/v1/drivers", {
      name: "Erin Kowalski",
      subject: erin.name,
      ...qualified,
    }),
  };
  const log = async (
    person: Person,
    driver: string,
    sentence: string,
    status: string,
    hours: number,
  ): Promise<string> =>
    await make(person, sentence, "/v1/duty-events", {
      place: "Joliet, IL",
      origin: person === device ? "automatic" : "driver",
      driver,
      status,
      startedAt: hoursAgo(hours),
    });
  await log(dave, drivers.dave, "Dave went off duty three days ago", "off-duty", 72);
  const off = await log(erin, drivers.erin, "So did Erin", "off-duty", 72);
  await log(
    device,
    drivers.erin,
    "The device in her tractor: driving for ten hours",
    "driving",
    10,
  );
  const rest = { driver: drivers.erin, place: "Joliet, IL", origin: "driver", status: "off-duty" };
  const resting = (startedAt: string) => ({
    method: "POST",
    path: "/v1/duty-events",
    body: { ...rest, startedAt },
  });
  await act(erin, "That she rested meanwhile she cannot enter now", resting(hoursAgo(9.9)), 403);
  await act(dave, "Nor can Dave enter anything for her", resting(hoursAgo(0)), 403);
  const withdrawal = {
    method: "POST",
    path: `/v1/duty-events/${off}/withdraw-duty-event`,
    body: { annotation: "She was driving." },
  };
  await act(dave, "Or take away what she entered", withdrawal, 403);
  await log(device, drivers.erin, "She stops", "on-duty", 0.02);

  tell("Hazardous materials: the table of 49 CFR 177.848(d) decides what travels together.");
  const party = (name: string, gln: string): Promise<string> =>
    make(dana, `Dana, the dispatcher, enters ${name}`, "/v1/customers", { name, gln });
  const shipper = await party("Paintworks Inc.", "1234567890128");
  const carrier = await party("Prairie Freight", "9501101020016");
  const consignee = await party("Builders Depot", "5012345000015");
  const terminal = async (name: string, code: string): Promise<string> =>
    await make(sam, `Sam enters the terminal ${name}`, "/v1/terminals", { name, code, docks: 6 });
  const load = await make(dana, "She plans a load of paint", "/v1/loads", {
    number: "PF-2611",
    consignor: shipper,
    consignee,
    origin: await terminal("Joliet", "JOT"),
    destination: await terminal("Omaha", "OMA"),
    packages: 40,
    freightDescription: "Paint in drums",
    weightPounds: "18000.00",
    grossVehiclePounds: 61_500,
    vehicle: tractor,
    driver: drivers.erin,
    plannedDrivingMinutes: 450,
    plannedDutyMinutes: 480,
    plannedWindowMinutes: 540,
    plannedBreakAfter: 240,
    tripEndsOn: today(1),
    emergencyPhone: "+1 800 555 0142",
    emergencyRegistrant: "Paintworks Inc.",
  });
  const paint = {
    load,
    unNumber: "UN1263",
    properShippingName: "Paint",
    hazardClass: "3",
    packingGroup: "II",
    physicalState: "liquid",
    chemicalGroup: "neither",
    quantity: "8000.000",
    quantityUnit: "kg",
    packages: 40,
    packaging: "drums",
    grossPounds: "18000.00",
  };
  await make(dana, "Forty drums of paint go on it: class 3", "/v1/hazmat-lines", paint);
  const refuse = async (sentence: string, line: object): Promise<void> => {
    const request = { method: "POST", path: "/v1/hazmat-lines", body: { ...paint, ...line } };
    await act(dana, sentence, request, 403);
  };
  await refuse("Black powder, division 1.1, cannot go with it", {
    unNumber: "UN0027",
    properShippingName: "Black powder",
    hazardClass: "1.1",
    packingGroup: "none",
    physicalState: "solid",
    compatibilityGroup: "D",
    explosiveKind: "substance",
  });
  await refuse("Hydrogen peroxide, 5.1, only when it is separated", {
    unNumber: "UN2014",
    properShippingName: "Hydrogen peroxide, aqueous solution",
    hazardClass: "5.1",
  });
  await refuse("And what is of a class that the table does not know is refused, not let in", {
    unNumber: "UN9999",
    properShippingName: "Something new",
    hazardClass: "10",
  });

  tell("Numbers carry check digits, and the database checks them.");
  await act(
    dana,
    "A container number with two digits swapped",
    { method: "POST", path: "/v1/containers", body: { number: "CSQU3045383" } },
    422,
  );
  await make(dana, "The right one", "/v1/containers", { number: "CSQU3054383", load });

  tell("The carrier accepts the goods with their papers, and sends nobody out beyond the hours.");
  const one = `/v1/loads/${load}`;
  await act(
    dana,
    "Dana accepts the load; the shipper has certified nothing yet",
    { method: "POST", path: `${one}/accept-load` },
    403,
  );
  await act(
    dana,
    "She enters the shipper's signature",
    {
      method: "PATCH",
      path: one,
      body: { shipperCertifiedBy: "A. Weber", shipperCertifiedOn: today() },
    },
    200,
  );
  await act(dana, "Now it is accepted", { method: "POST", path: `${one}/accept-load` }, 200);
  const setOut = { method: "POST", path: `${one}/dispatch-load` };
  await act(
    dana,
    "She sends Erin out, who has driven for ten hours; the plan has seven and a half more",
    setOut,
    403,
  );
  await act(
    dana,
    "So Dave takes it, who has rested",
    { method: "PATCH", path: one, body: { driver: drivers.dave } },
    200,
  );
  await act(dana, "But eighteen thousand pounds of class 3 need placards", setOut, 403);
  await act(
    dana,
    "The placards are put up",
    { method: "PATCH", path: one, body: { placarded: true } },
    200,
  );
  await act(dana, "And Dave sets out", setOut, 200);
  await act(
    dana,
    "Giving the load back to Erin on the way does not work either",
    { method: "PATCH", path: one, body: { driver: drivers.erin } },
    403,
  );

  tell("Custody passes from hand to hand, and nobody rewrites it.");
  const handover = (giver: string, taker: string, hours: number, person: Person, say: string) =>
    make(person, say, "/v1/custody-events", {
      kind: "handover",
      load,
      giver,
      taker,
      eventTime: hoursAgo(hours),
      condition: "sound",
    });
  const taken = await handover(
    shipper,
    carrier,
    0.5,
    dave,
    "Dave takes the load from the shipper for the carrier",
  );
  await act(
    dave,
    "Somebody who does not have it cannot hand it over",
    {
      method: "POST",
      path: "/v1/custody-events",
      body: {
        kind: "handover",
        load,
        giver: shipper,
        taker: consignee,
        eventTime: hoursAgo(0.1),
      },
    },
    403,
  );
  await act(
    dana,
    "Dana wants the event to say that the goods were damaged before",
    { method: "PATCH", path: `/v1/custody-events/${taken}`, body: { condition: "damaged" } },
    403,
  );
  await make(dana, "She may declare it wrong, by another event", "/v1/custody-events", {
    kind: "error-declaration",
    load,
    corrects: taken,
    giver: shipper,
    taker: carrier,
    reason: "incorrect_data",
    eventTime: hoursAgo(0.05),
  });
  await handover(shipper, carrier, 0.04, dana, "And record what in fact happened");

  tell("The audit trail has all of it: who, in which role, what, and the refusals too.");
  const trail = await act(
    { ...sam, purpose: "compliance" },
    "Sam reads what happened to the load",
    { method: "GET", path: `/v1/audit-entries?entity=Load&record=${load}` },
    200,
  );
  for (const entry of (trail.body["items"] as readonly Record<string, string>[]).toReversed()) {
    const { sequence, actor, role, action, outcome } = entry;
    note(`entry ${sequence}: ${actor} (${role}): ${action}, ${outcome}`);
  }
  await app.stop();
  note((await app.script("audit-verify")).split("\n").at(-1) ?? "");
};

import type { Person, Story } from "../../scripts/demo/story.ts";

const alice: Person = { name: "dr-alice", role: "clinician", purpose: "treatment" };
const bob: Person = { name: "dr-bob", role: "clinician", purpose: "treatment" };
const berta: Person = { name: "berta", role: "billing", purpose: "payment" };
const olga: Person = { name: "olga", role: "privacy-officer", purpose: "individual-access" };

/** What the clinic's backend allows, refuses and remembers. */
export const story: Story = async ({ tell, act, note }, app) => {
  tell("A clinician records a patient. Names and numbers are stored encrypted.");
  const doctor = await act(
    olga,
    "Olga, the privacy officer, enters Dr. Alice as a practitioner",
    { method: "POST", path: "/v1/practitioners", body: { family: "Adams", subject: alice.name } },
    201,
  );
  const patient = await act(
    alice,
    "Dr. Alice records Maria Doe and becomes responsible for her",
    {
      method: "POST",
      path: "/v1/patients",
      body: {
        identifier: "MRN-1001",
        family: "Doe",
        given: "Maria",
        birthDate: "1980-02-29",
        phone: "+1 555 0100",
        generalPractitioner: doctor.body["id"],
      },
    },
    201,
  );
  const id = String(patient.body["id"]);
  const visit = await act(
    alice,
    "She plans a visit, with the reason",
    {
      method: "POST",
      path: "/v1/visits",
      body: { encounterClass: "AMB", patient: id, reasonCode: "Chest pain since Monday" },
    },
    201,
  );

  tell("Minimum necessary: everybody sees what their work needs, and treatment sees everything.");
  const seen = await act(
    berta,
    "Berta from billing reads the visit",
    { method: "GET", path: `/v1/visits/${String(visit.body["id"])}` },
    200,
  );
  note(`what Berta gets: ${Object.keys(seen.body).join(", ")}`);
  note("no reasonCode: 45 CFR 164.502(b), hipaa-minimum-necessary");
  await act(
    berta,
    "Berta tries to find patients by their language",
    { method: "GET", path: "/v1/patients?sort=language" },
    400,
  );

  tell("Break the glass: a restricted record opens in an emergency, for a time, with a reason.");
  await act(
    alice,
    "Dr. Alice restricts the record",
    { method: "POST", path: `/v1/patients/${id}/restrict-patient` },
    200,
  );
  await act(
    bob,
    "Dr. Bob, who is not responsible, looks for it: to him it does not exist",
    { method: "GET", path: `/v1/patients/${id}` },
    404,
  );
  const grant = { patient: id, grantee: bob.name, reason: "ETREAT" };
  const until = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  await act(
    bob,
    "Dr. Bob asks for a day of emergency access, without explaining it",
    { method: "POST", path: "/v1/emergency-access", body: { ...grant, expiresAt: until(1440) } },
    403,
  );
  await act(
    bob,
    "He asks for an hour, with an explanation",
    {
      method: "POST",
      path: "/v1/emergency-access",
      body: { ...grant, explanation: "Unconscious on arrival", expiresAt: until(60) },
    },
    201,
  );
  await act(bob, "Now he sees the record", { method: "GET", path: `/v1/patients/${id}` }, 200);

  tell("A deadline starts in the same transaction as what starts it.");
  const request = await act(
    olga,
    "Maria asks for a copy of her records; Olga enters the request",
    {
      method: "POST",
      path: "/v1/access-requests",
      body: {
        patient: id,
        receivedOn: new Date().toISOString().slice(0, 10),
        description: "Everything since 2020",
      },
    },
    201,
  );
  const due = await act(olga, "What is due?", { method: "GET", path: "/v1/obligations" }, 200);
  for (const { rule, dueOn, duty } of due.body["items"] as readonly Record<string, string>[]) {
    note(`${dueOn}  ${duty}  (${rule})`);
  }
  await act(
    olga,
    "Olga denies it without a ground",
    {
      method: "POST",
      path: `/v1/access-requests/${String(request.body["id"])}/deny-access-request`,
      body: { reviewOffered: false },
    },
    403,
  );

  tell("The audit trail has all of it: who, in which role, why, what, and the refusals too.");
  const trail = await act(
    olga,
    "Olga reads what happened to Maria's record",
    { method: "GET", path: `/v1/audit-entries?entity=Patient&record=${id}` },
    200,
  );
  for (const entry of (trail.body["items"] as readonly Record<string, string>[]).toReversed()) {
    const { sequence, actor, role, purpose, action, outcome } = entry;
    note(`entry ${sequence}: ${actor} (${role}, ${purpose}): ${action}, ${outcome}`);
  }

  tell("And it shows when somebody with every right in the database changes an entry.");
  await app.stop();
  const last = (text: string): string => text.split("\n").at(-1) ?? "";
  note(last(await app.script("audit-verify")));
  const rename = (actor: string): string =>
    `set session_replication_role = replica;
     update platform.audit_entry set actor = '${actor}' where sequence = 7;`;
  await app.tamper(rename(alice.name));
  const verdict = (await app.script("audit-verify")).split("\n").filter((line) => line !== "");
  note("Somebody makes entry 7 say that it was dr-alice who was refused:");
  for (const line of verdict.slice(1)) note(line);
  note("(It is put back, so that you can go on with the application.)");
  await app.tamper(rename(bob.name));
};

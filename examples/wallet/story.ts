import type { Narrator, Person, Story } from "../../scripts/demo/story.ts";

const sam: Person = { name: "sam", role: "support", purpose: "servicing" };
const ada: Person = { name: "ada", role: "agent", purpose: "servicing" };
const tom: Person = { name: "tom", role: "treasurer", purpose: "treasury" };
const cleo: Person = { name: "cleo", role: "compliance-officer", purpose: "compliance" };
const otto: Person = { name: "otto", role: "card-operations", purpose: "payment" };

/** What the wallet's backend allows, refuses and remembers. */
export const story: Story = async (narrator, app) => {
  const { tell, act, note } = narrator;
  const make = maker(narrator);

  tell("An account is opened for a customer who was identified first.");
  const maria = await make(sam, "Sam from customer service records Maria", "customers", {
    kind: "individual",
    name: "Maria Torres",
    birthDate: "1988-05-14",
    addressLine: "12 Harbor Street",
    country: "US",
    identificationType: "taxpayer-number",
    identificationNumber: "900-00-0001",
  });
  const wallet = { kind: "customer", currency: "USD", holder: maria };
  await act(
    ada,
    "Ada, an agent, opens a wallet for her at once",
    { method: "POST", path: "/v1/wallets", body: wallet },
    403,
  );
  await act(
    ada,
    "She looks at Maria's papers and identifies her",
    { method: "POST", path: `/v1/customers/${maria}/identify-customer` },
    200,
  );
  const hers = await make(ada, "Now the wallet is opened", "wallets", wallet);
  const shop = await make(tom, "Tom, the treasurer, opens one for fees", "wallets", {
    kind: "fees",
    currency: "USD",
  });
  const till = await make(tom, "and one for cash in hand", "wallets", {
    kind: "cash",
    currency: "USD",
  });

  tell("Money moves in whole cents, in one transaction with its postings, and never twice.");
  const transfer = async (who: Person, what: string, from: string, to: string, amount: number) =>
    await make(who, what, "transfers", { from, to, amount });
  const post = (id: string): { readonly method: string; readonly path: string } => ({
    method: "POST",
    path: `/v1/transfers/${id}/post-transfer`,
  });
  const funding = await transfer(ada, "Maria brings $6,000.00", till, hers, 600_000);
  await act(ada, "Ada posts it", post(funding), 200);
  const payment = await transfer(sam, "Maria pays $25.00", hers, shop, 2_500);
  await act(sam, "Sam posts it", post(payment), 200);
  const found = await act(
    sam,
    "What is on her wallet?",
    { method: "GET", path: `/v1/wallets/${hers}` },
    200,
  );
  note(`balance: ${String(found.body["balance"])} cents`);
  const tooMuch = await transfer(sam, "She asks for one cent more than that", hers, shop, 597_501);
  await act(sam, "Sam tries to post it", post(tooMuch), 422);
  await act(
    sam,
    "He tries to make her wallet one that may be overdrawn",
    { method: "PATCH", path: `/v1/wallets/${hers}`, body: { kind: "cash" } },
    403,
  );

  tell("A large payment needs a second person, who has seen it as it is.");
  const large = await transfer(tom, "Tom moves $15,000.00 out of the till", till, shop, 1_500_000);
  await act(tom, "He posts it", post(large), 403);
  const approvals = `/v1/transfers/${large}/approvals`;
  const seen = await act(
    sam,
    "Sam reads the transfer",
    { method: "GET", path: `/v1/transfers/${large}` },
    200,
  );
  await act(
    sam,
    "He approves what he has read",
    {
      method: "POST",
      path: approvals,
      body: { decision: "approve", comment: "Checked against the bank's statement" },
      headers: { "if-match": seen.etag ?? "" },
    },
    201,
  );
  await act(tom, "Tom posts it again", post(large), 200);
  const hold = await make(tom, "Another $15,000.00 he puts on hold instead", "holds", {
    account: till,
    to: shop,
    amount: 1_500_000,
  });
  await act(
    tom,
    "To capture it takes a second person as well",
    { method: "POST", path: `/v1/holds/${hold}/capture-hold` },
    403,
  );

  tell("Cash of one person in one business day is added up, whoever brings it.");
  const day = businessDay();
  const cash = {
    direction: "in",
    currency: "USD",
    receivedOn: day,
    businessDate: day,
    afterHours: false,
  };
  const luis = await make(sam, "Maria's brother Luis is recorded", "customers", {
    kind: "individual",
    name: "Luis Torres",
  });
  await make(ada, "Maria brings $6,000.00", "cash-transactions", {
    ...cash,
    amount: 600_000,
    amountInUsd: 600_000,
    conductor: maria,
  });
  await act(
    ada,
    "Luis brings $4,000.01 for her, and Ada enters it for the next day",
    {
      method: "POST",
      path: "/v1/cash-transactions",
      body: {
        ...cash,
        businessDate: nextDay(day),
        amount: 400_001,
        amountInUsd: 400_001,
        conductor: luis,
        onBehalfOf: maria,
      },
    },
    403,
  );
  await make(ada, "On the right day it is entered", "cash-transactions", {
    ...cash,
    amount: 400_001,
    amountInUsd: 400_001,
    conductor: luis,
    onBehalfOf: maria,
  });
  const due = await act(
    cleo,
    "Cleo, the compliance officer, looks at what is due",
    { method: "GET", path: "/v1/obligations" },
    200,
  );
  for (const { rule, dueOn, duty } of due.body["items"] as readonly Record<string, string>[]) {
    note(`${dueOn}  ${duty}  (${rule})`);
  }

  tell(
    "A card number is stored encrypted and shown masked; the verification value is kept nowhere.",
  );
  const card = await make(otto, "Otto from card operations puts Maria's card on file", "cards", {
    token: "tok_maria_01",
    pan: "4111111111111111",
    expiryMonth: 11,
    expiryYear: 2029,
    holder: maria,
  });
  await act(
    otto,
    "He checks that she has it at hand",
    { method: "POST", path: `/v1/cards/${card}/verify-card`, body: { verificationValue: "737" } },
    200,
  );
  const masked = await act(
    sam,
    "Sam reads the card",
    { method: "GET", path: `/v1/cards/${card}` },
    200,
  );
  note(`what Sam gets: ${String(masked.body["pan"])}`);

  tell("The audit trail has all of it, and the journal cannot be rewritten.");
  const trail = await act(
    cleo,
    "Cleo reads what happened to the large transfer",
    { method: "GET", path: `/v1/audit-entries?entity=Transfer&record=${large}` },
    200,
  );
  for (const entry of (trail.body["items"] as readonly Record<string, string>[]).toReversed()) {
    const { actor, role, action, outcome } = entry;
    note(`${actor} (${role}): ${action}, ${outcome}`);
  }
  await app.stop();
  const verdict = await app.tamper("update posting set amount = amount * 2").then(
    () => "the postings were changed",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  note("Somebody with every right in the database doubles the postings:");
  const line = verdict.split("\n").find((each) => each.includes("journal")) ?? verdict;
  note(line.replace(/^.*Error: /, ""));
};

type Make = (
  who: Person,
  sentence: string,
  path: string,
  body: Readonly<Record<string, unknown>>,
) => Promise<string>;

/** Lets a person create a record, and returns its id. */
function maker({ act }: Narrator): Make {
  return async (who, sentence, path, body) => {
    const made = await act(who, sentence, { method: "POST", path: `/v1/${path}`, body }, 201);
    return String(made.body["id"]);
  };
}

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The last Wednesday from a 12th to an 18th: no public holiday of the United States falls on one. */
function businessDay(): string {
  let day = new Date().toISOString().slice(0, 10);
  const isOne = (): boolean =>
    new Date(day).getUTCDay() === 3 && Number(day.slice(8)) >= 12 && Number(day.slice(8)) <= 18;
  while (!isOne()) day = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  return day;
}

/*
 * 12 CFR 1005.31(b)(2)(iii); 31 CFR 1010.410(e)(1)(i)
 * Name and account of the recipient are not rewritten
 *
 * The receipt names the recipient; the record of a transmittal has what came with the order.
 *
 * It requires
 *   old.state == "quoted" || ((has(record.recipientName) ? has(old.recipientName) &&
 *   record.recipientName == old.recipientName : !has(old.recipientName)) &&
 *   (has(record.recipientAccount) ? has(old.recipientAccount) && record.recipientAccount ==
 *   old.recipientAccount : !has(old.recipientAccount)))
 */
import { testChange } from "#test/rule-change";

testChange("rege-remittance-recipient-fixed", [
  {
    name: "a quote may change",
    given: {
      record: { recipientName: "Rosa Maria Torres", recipientAccount: "0001", state: "quoted" },
      old: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "quoted" },
    },
    expect: "allowed",
  },
  {
    name: "as it was",
    given: {
      record: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "delivered" },
      old: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "paid" },
    },
    expect: "allowed",
  },
  {
    name: "neither is known",
    given: { record: { state: "delivered" }, old: { state: "paid" } },
    expect: "allowed",
  },
  {
    name: "another name",
    given: {
      record: { recipientName: "Rosa Maria Torres", recipientAccount: "0001", state: "paid" },
      old: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "paid" },
    },
    expect: "refused",
  },
  {
    name: "another account",
    given: {
      record: { recipientName: "Rosa Torres", recipientAccount: "0002", state: "paid" },
      old: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "paid" },
    },
    expect: "refused",
  },
  {
    name: "no name any more",
    given: {
      record: { state: "paid", recipientAccount: "0001" },
      old: { recipientName: "Rosa Torres", recipientAccount: "0001", state: "paid" },
    },
    expect: "refused",
  },
  {
    name: "an account afterwards",
    given: { record: { state: "paid", recipientAccount: "0001" }, old: { state: "paid" } },
    expect: "refused",
  },
]);

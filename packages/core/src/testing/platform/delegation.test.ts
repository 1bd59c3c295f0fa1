import { beforeEach, describe, expect, it } from "vitest";
import { application } from "#app";
import { callersWith } from "#test/callers";
import { createRecord, creatable } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer, Harness } from "#test/harness-types";

const [entityName = ""] = creatable;

describe("someone who acts for someone else", () => {
  let app: Harness;
  beforeEach(async () => {
    app = await harness();
    await app.empty();
  });

  const read = async (act: unknown): Promise<Answer> => {
    const { entity, id } = await createRecord(app, entityName);
    const [caller] = callersWith(entity, "read");
    if (caller === undefined) throw new Error(`nobody reads ${entityName}`);
    const token = await app.token({ ...caller, subject: "ann" }, { act });
    return await app.send(
      new Request(`http://localhost/v1/${entity.path}/${id}`, {
        headers: {
          authorization: `Bearer ${token}`,
          ...(caller.purpose !== "" && { "purpose-of-use": caller.purpose }),
        },
      }),
    );
  };

  it.runIf(application.controls.audit)(
    "is named in the audit trail beside the one it is done for",
    async () => {
      const { status } = await read({ sub: "tom", act: { sub: "eve" } });
      // A rule may hide the record from the one for whom it is asked.
      const [entry] = await app.database.asOwner.query<{ actor: string; detail: string }>(
        `select actor, detail from platform.audit_entry
       where action = 'read' order by sequence desc limit 1`,
      );
      expect([200, 404]).toContain(status);
      expect(entry?.actor).toBe("ann");
      expect(JSON.parse(entry?.detail ?? "{}")).toMatchObject({ actedBy: ["tom", "eve"] });
    },
  );

  it.runIf(application.controls.authentication).each([
    ["null", null],
    ["a name", "tom"],
    ["a list", [{ sub: "tom" }]],
    ["nobody", {}],
    ["a number", { sub: 7 }],
    ["people of another issuer", { sub: "tom", iss: "https://elsewhere.example" }],
    [
      "too many",
      [1, 2, 3, 4, 5, 6].reduce<object>((act, sub) => ({ sub: `${sub}`, act }), { sub: "0" }),
    ],
  ])("is turned away when the token names %s", async (_, act) => {
    expect((await read(act)).status).toBe(401);
  });
});

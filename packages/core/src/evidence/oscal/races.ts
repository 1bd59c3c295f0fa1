import type { Proof } from "#core/prove/proof";
import type { OscalObject } from "#core/evidence/oscal/oscal-object";

/** The id of the control that races are tried for; the point keeps it apart from those of rules. */
export const racesControl = "application.races";

/** The id of the part of that control that says what must hold. */
export const racesStatement = "application.races_smt";

/** A group with the one control that is of no pack, if there are races: what must hold in all of them. */
export function racesGroup({ races }: Proof): readonly OscalObject[] {
  if (races.length === 0) return [];
  const prose =
    "What holds when requests come one by one holds when many of them meet, and when one comes twice.";
  return [
    {
      id: "application",
      class: "application",
      title: "What no single rule says",
      controls: [
        {
          id: racesControl,
          title: "Requests that meet",
          parts: [{ id: racesStatement, name: "statement", prose }],
        },
      ],
    },
  ];
}

import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import type { Proof } from "#core/prove/proof";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import {
  applicationUuid,
  assessedComponent,
  assessedSubject,
  assessmentAssets,
  reviewedControls,
} from "#core/evidence/oscal/assessed";
import { markupText } from "#core/evidence/oscal/markup";
import { oscalDocument } from "#core/evidence/oscal/metadata";
import { leftOut, tasks, tasksOf, taskUuid } from "#core/evidence/oscal/tasks";

/**
 * What the prover does, as the OSCAL assessment plan that the results have to import: with it beside
 * them every reference resolves. A plan in turn has to import a system security plan, which speaks of
 * who runs the system, where and for whom. Only its operator can write that, so the import leads to a
 * resource in the back matter that says so, of the type `no-oscal-ssp` as FedRAMP has it for systems
 * without one, and the application is defined in the plan itself. Source: OSCAL 1.2.1, assessment
 * plan model; FedRAMP, Guide to OSCAL-based Security Assessment Plans, 3.5.2.
 */
export function oscalAssessmentPlan(proof: Proof): OscalObject {
  const system = evidenceUuid("no-ssp", applicationUuid(proof));
  const subjects = [{ type: "component", "include-subjects": [assessedSubject(proof)] }];
  const names = tasksOf(proof);
  const remarks = leftOut(proof);
  return oscalDocument("assessment-plan", "how it is proven", proof, {
    "import-ssp": {
      href: `#${system}`,
      remarks: "There is no system security plan in OSCAL; the operator writes one.",
    },
    "local-definitions": {
      components: [assessedComponent(proof)],
      activities: names.map((name) => ({
        uuid: taskUuid("activity", name, proof),
        title: tasks[name].title,
        description: tasks[name].description,
        props: [{ name: "method", value: "TEST" }],
      })),
      ...(remarks !== undefined && { remarks }),
    },
    "reviewed-controls": reviewedControls(proof),
    "assessment-subjects": subjects,
    "assessment-assets": assessmentAssets(proof),
    tasks: names.map((name) => ({
      uuid: taskUuid("task", name, proof),
      type: "action",
      title: tasks[name].title,
      "associated-activities": [{ "activity-uuid": taskUuid("activity", name, proof), subjects }],
    })),
    "back-matter": {
      resources: [
        {
          uuid: system,
          title: "The system",
          description: markupText(
            `The application ${proof.application.name}. Its component definition stands beside this plan.`,
          ),
          props: [
            { name: "type", value: "no-oscal-ssp" },
            { name: "type", value: "system-security-plan" },
          ],
          rlinks: [
            { href: "component-definition.json", "media-type": "application/oscal.component+json" },
          ],
        },
      ],
    },
  });
}

import { bodyValidator } from "#platform/records/body-validator";

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  kind: (() => {
    const schema0 = { enum: ["detention", "lumper", "layover", "liftgate", "tolls"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "detention" ||
          data === "lumper" ||
          data === "layover" ||
          data === "liftgate" ||
          data === "tolls"
        )
      ) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "enum",
          params: { allowedValues: schema0.enum },
          message: "must be equal to one of the allowed values",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  amount: (() => {
    const pattern0 = new RegExp("^-?\\d{1,18}(\\.\\d{1,2})?$", "u");

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (!pattern0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "pattern",
            params: { pattern: "^-?\\d{1,18}(\\.\\d{1,2})?$" },
            message: 'must match pattern "' + "^-?\\d{1,18}(\\.\\d{1,2})?$" + '"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  load: (() => {
    const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (!formats0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          });
          errors++;
        }
      } else {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
};

export const validateNew = bodyValidator({
  members: {
    kind: values.kind,
    amount: values.amount,
    load: values.load,
  },
  required: ["kind", "amount", "load"],
});

export const validateChange = bodyValidator({
  members: {
    kind: values.kind,
    amount: values.amount,
    load: values.load,
  },
  least: 1,
});

export const validateApproveChargeInput = bodyValidator({
  members: {},
});

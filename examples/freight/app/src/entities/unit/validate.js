import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  number: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 20) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
  kind: (() => {
    const schema0 = { enum: ["truck", "tractor", "trailer"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "truck" || data === "tractor" || data === "trailer")) {
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
  inspectedOn: (() => {
    const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
    const pattern0 = new RegExp("^(?!0000)", "u");

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
            params: { pattern: "^(?!0000)" },
            message: 'must match pattern "' + "^(?!0000)" + '"',
          });
          errors++;
        }
        if (!formats0.validate(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "date" },
            message: 'must match format "' + "date" + '"',
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
  defect: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 2000) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
  plate: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;
    const pattern0 = new RegExp("^[A-Z0-9]{2,10}$", "u");

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 10) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 10 },
            message: "must NOT have more than 10 characters",
          });
          errors++;
        }
        if (!pattern0.test(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "pattern",
            params: { pattern: "^[A-Z0-9]{2,10}$" },
            message: 'must match pattern "' + "^[A-Z0-9]{2,10}$" + '"',
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
  odometerMiles: (() => {
    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        });
        errors++;
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data > 5000000 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 5000000 },
            message: "must be <= 5000000",
          });
          errors++;
        }
        if (data < 0 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          });
          errors++;
        }
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  sleeperBerth: (() => {
    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "boolean") {
        (vErrors ??= []).push({
          instancePath,
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        });
        errors++;
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  defect2: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 2000) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 2000 },
            message: "must NOT have more than 2000 characters",
          });
          errors++;
        }
        if (func0(data) < 4) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 4 },
            message: "must NOT have fewer than 4 characters",
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
  repairCertifiedBy: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 200) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
          });
          errors++;
        }
        if (func0(data) < 1) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
    number: values.number,
    kind: values.kind,
    inspectedOn: values.inspectedOn,
    defect: values.defect,
    plate: values.plate,
    odometerMiles: values.odometerMiles,
    sleeperBerth: values.sleeperBerth,
  },
  required: ["number"],
});

export const validateChange = bodyValidator({
  members: {
    number: values.number,
    kind: values.kind,
    inspectedOn: values.inspectedOn,
    defect: values.defect,
    plate: values.plate,
    odometerMiles: values.odometerMiles,
    sleeperBerth: values.sleeperBerth,
  },
  nullable: ["inspectedOn", "defect", "plate", "odometerMiles"],
  least: 1,
});

export const validateTakeOutOfServiceInput = bodyValidator({
  members: {
    defect: values.defect2,
  },
  required: ["defect"],
});

export const validateReturnToServiceInput = bodyValidator({
  members: {
    repairCertifiedBy: values.repairCertifiedBy,
  },
  required: ["repairCertifiedBy"],
});

export const validateRetireUnitInput = bodyValidator({
  members: {},
});

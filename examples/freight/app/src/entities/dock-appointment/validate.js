import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  start: (() => {
    const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
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
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
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
  minutes: (() => {
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
        if (data > 480 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 480 },
            message: "must be <= 480",
          });
          errors++;
        }
        if (data < 15 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 15 },
            message: "must be >= 15",
          });
          errors++;
        }
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  dock: (() => {
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
        if (data > 200 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 200 },
            message: "must be <= 200",
          });
          errors++;
        }
        if (data < 1 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          });
          errors++;
        }
      }
      validate0.errors = vErrors;
      return errors === 0;
    }

    return validate0;
  })(),
  note: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 500) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
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
  terminal: (() => {
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
    start: values.start,
    minutes: values.minutes,
    dock: values.dock,
    note: values.note,
    terminal: values.terminal,
    load: values.terminal,
  },
  required: ["start", "dock", "terminal", "load"],
});

export const validateChange = bodyValidator({
  members: {
    start: values.start,
    minutes: values.minutes,
    dock: values.dock,
    note: values.note,
    terminal: values.terminal,
    load: values.terminal,
  },
  nullable: ["note"],
  least: 1,
});

export const validateConfirmAppointmentInput = bodyValidator({
  members: {},
});

export const validateKeepAppointmentInput = bodyValidator({
  members: {},
});

export const validateMissAppointmentInput = bodyValidator({
  members: {},
});

export const validateCancelAppointmentInput = bodyValidator({
  members: {},
});

import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  title: (() => {
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
  kind: (() => {
    const schema0 = {
      enum: [
        "policy",
        "procedure",
        "risk-analysis",
        "assessment",
        "review",
        "contract",
        "notice",
        "decision",
      ],
    };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "policy" ||
          data === "procedure" ||
          data === "risk-analysis" ||
          data === "assessment" ||
          data === "review" ||
          data === "contract" ||
          data === "notice" ||
          data === "decision"
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
  text: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 10000) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 10000 },
            message: "must NOT have more than 10000 characters",
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
  location: (() => {
    const formats0 = require("ajv-formats/dist/formats").fullFormats.uri;
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
        if (!formats0(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
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
  approvedBy: (() => {
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
  effectiveFrom: (() => {
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
};

export const validateNew = bodyValidator({
  members: {
    title: values.title,
    kind: values.kind,
    text: values.text,
    location: values.location,
    approvedBy: values.approvedBy,
    effectiveFrom: values.effectiveFrom,
    lastEffectiveOn: values.effectiveFrom,
  },
  required: ["title", "kind"],
});

export const validateChange = bodyValidator({
  members: {
    title: values.title,
    kind: values.kind,
    text: values.text,
    location: values.location,
    approvedBy: values.approvedBy,
    effectiveFrom: values.effectiveFrom,
    lastEffectiveOn: values.effectiveFrom,
  },
  nullable: ["text", "location", "approvedBy", "effectiveFrom", "lastEffectiveOn"],
  least: 1,
});

export const validateApprovePolicyInput = bodyValidator({
  members: {},
});

export const validateSupersedePolicyInput = bodyValidator({
  members: {},
});

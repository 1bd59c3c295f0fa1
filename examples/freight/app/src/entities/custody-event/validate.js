import { createRequire } from "node:module";
import { bodyValidator } from "#platform/records/body-validator";

const require = createRequire(import.meta.url);

/** What is right as a value, compiled by ajv from JSON Schema. */
const values = {
  kind: (() => {
    const schema0 = { enum: ["handover", "error-declaration"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "handover" || data === "error-declaration")) {
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
  eventTime: (() => {
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
  businessStep: (() => {
    const schema0 = {
      enum: ["shipping", "receiving", "loading", "unloading", "arriving", "departing"],
    };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (
        !(
          data === "shipping" ||
          data === "receiving" ||
          data === "loading" ||
          data === "unloading" ||
          data === "arriving" ||
          data === "departing"
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
  sealNumber: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 30) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
  condition: (() => {
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
  reason: (() => {
    const schema0 = { enum: ["did_not_occur", "incorrect_data"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "did_not_occur" || data === "incorrect_data")) {
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
  signedBy: (() => {
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
  proof: (() => {
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
    eventTime: values.eventTime,
    businessStep: values.businessStep,
    sealNumber: values.sealNumber,
    condition: values.condition,
    reason: values.reason,
    signedBy: values.signedBy,
    proof: values.proof,
    load: values.load,
    giver: values.load,
    taker: values.load,
    location: values.load,
    corrects: values.load,
  },
  required: ["eventTime", "load", "giver", "taker"],
});

export const validateChange = bodyValidator({
  members: {
    kind: values.kind,
    eventTime: values.eventTime,
    businessStep: values.businessStep,
    sealNumber: values.sealNumber,
    condition: values.condition,
    reason: values.reason,
    signedBy: values.signedBy,
    proof: values.proof,
    load: values.load,
    giver: values.load,
    taker: values.load,
    location: values.load,
    corrects: values.load,
  },
  nullable: [
    "businessStep",
    "sealNumber",
    "condition",
    "reason",
    "signedBy",
    "proof",
    "location",
    "corrects",
  ],
  least: 1,
});

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
        if (func0(data) > 40) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
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
  packages: (() => {
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
        if (data > 2147483647 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
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
  freightDescription: (() => {
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
  ratedByWeight: (() => {
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
  weightPounds: (() => {
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
  overweightPermit: (() => {
    const func0 = require("ajv/dist/runtime/ucs2length").default;

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func0(data) > 60) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maxLength",
            params: { limit: 60 },
            message: "must NOT have more than 60 characters",
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
  emergencyPhone: (() => {
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
        if (func0(data) < 7) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "minLength",
            params: { limit: 7 },
            message: "must NOT have fewer than 7 characters",
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
  emergencyRegistrant: (() => {
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
  shipperCertifiedOn: (() => {
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
  certificationException: (() => {
    const schema0 = { enum: ["carrier-cargo-tank", "private-carrier"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "carrier-cargo-tank" || data === "private-carrier")) {
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
  plannedBreakAfter: (() => {
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
        if (data > 2147483647 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
            message: "must be <= 2147483647",
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
  temperature: (() => {
    const schema0 = { enum: ["dry", "chilled", "frozen"] };

    function validate0(
      data,
      { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
    ) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "dry" || data === "chilled" || data === "frozen")) {
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
  milesPlanned: (() => {
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
        if (data > 4000 || isNaN(data)) {
          (vErrors ??= []).push({
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 4000 },
            message: "must be <= 4000",
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
  consignor: (() => {
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
    number: values.number,
    packages: values.packages,
    freightDescription: values.freightDescription,
    ratedByWeight: values.ratedByWeight,
    weightPounds: values.weightPounds,
    grossVehiclePounds: values.packages,
    overweightPermit: values.overweightPermit,
    hazardousWaste: values.ratedByWeight,
    placarded: values.ratedByWeight,
    emergencyPhone: values.emergencyPhone,
    emergencyRegistrant: values.emergencyRegistrant,
    shipperCertifiedBy: values.emergencyRegistrant,
    shipperCertifiedOn: values.shipperCertifiedOn,
    certificationException: values.certificationException,
    plannedDrivingMinutes: values.packages,
    plannedDutyMinutes: values.packages,
    plannedWindowMinutes: values.packages,
    plannedBreakAfter: values.plannedBreakAfter,
    tripEndsOn: values.shipperCertifiedOn,
    temperature: values.temperature,
    milesPlanned: values.milesPlanned,
    consignor: values.consignor,
    consignee: values.consignor,
    origin: values.consignor,
    destination: values.consignor,
    driver: values.consignor,
    vehicle: values.consignor,
    trailer: values.consignor,
  },
  required: ["number"],
});

export const validateChange = bodyValidator({
  members: {
    number: values.number,
    packages: values.packages,
    freightDescription: values.freightDescription,
    ratedByWeight: values.ratedByWeight,
    weightPounds: values.weightPounds,
    grossVehiclePounds: values.packages,
    overweightPermit: values.overweightPermit,
    hazardousWaste: values.ratedByWeight,
    placarded: values.ratedByWeight,
    emergencyPhone: values.emergencyPhone,
    emergencyRegistrant: values.emergencyRegistrant,
    shipperCertifiedBy: values.emergencyRegistrant,
    shipperCertifiedOn: values.shipperCertifiedOn,
    certificationException: values.certificationException,
    plannedDrivingMinutes: values.packages,
    plannedDutyMinutes: values.packages,
    plannedWindowMinutes: values.packages,
    plannedBreakAfter: values.plannedBreakAfter,
    tripEndsOn: values.shipperCertifiedOn,
    temperature: values.temperature,
    milesPlanned: values.milesPlanned,
    consignor: values.consignor,
    consignee: values.consignor,
    origin: values.consignor,
    destination: values.consignor,
    driver: values.consignor,
    vehicle: values.consignor,
    trailer: values.consignor,
  },
  nullable: [
    "packages",
    "freightDescription",
    "weightPounds",
    "grossVehiclePounds",
    "overweightPermit",
    "emergencyPhone",
    "emergencyRegistrant",
    "shipperCertifiedBy",
    "shipperCertifiedOn",
    "certificationException",
    "plannedDrivingMinutes",
    "plannedDutyMinutes",
    "plannedWindowMinutes",
    "plannedBreakAfter",
    "tripEndsOn",
    "milesPlanned",
    "consignor",
    "consignee",
    "origin",
    "destination",
    "driver",
    "vehicle",
    "trailer",
  ],
  least: 1,
});

export const validateAcceptLoadInput = bodyValidator({
  members: {},
});

export const validateDispatchLoadInput = bodyValidator({
  members: {},
});

export const validateDeliverLoadInput = bodyValidator({
  members: {
    signedForBy: values.emergencyRegistrant,
  },
  required: ["signedForBy"],
});

export const validateRefuseLoadInput = bodyValidator({
  members: {},
});

export const validateInvoiceLoadInput = bodyValidator({
  members: {},
});

export const validateCancelLoadInput = bodyValidator({
  members: {},
});

import { LicenseAcknowledgement } from "@cyclonedx/cyclonedx-library/Enums";
import { LicenseExpression, NamedLicense, SpdxLicense } from "@cyclonedx/cyclonedx-library/Models";
import { fixupSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import { isSpdxExpression } from "#core/evidence/sbom/spdx-expression";
import { visibleLine } from "#core/evidence/visible-text";

/** The licences that a manifest states: by SPDX's id, as an expression of such, or by name. */
export function declaredLicenses(
  stated: readonly string[],
): readonly (LicenseExpression | NamedLicense | SpdxLicense)[] {
  const texts = stated.map(visibleLine).filter((text) => text !== "");
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && fixupSpdxId(only) === undefined) {
    if (isSpdxExpression(only)) return [declared(new LicenseExpression(only))];
  }
  return texts.map((text) => {
    const id = fixupSpdxId(text);
    return declared(id === undefined ? new NamedLicense(text) : new SpdxLicense(id));
  });
}

function declared<License extends { acknowledgement?: LicenseAcknowledgement }>(
  license: License,
): License {
  license.acknowledgement = LicenseAcknowledgement.Declared;
  return license;
}

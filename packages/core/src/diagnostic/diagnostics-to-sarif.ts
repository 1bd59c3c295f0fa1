import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import { relativePath } from "#core/diagnostic/relative-path";

interface SarifOptions {
  /** The version of the engine that found the problems. */
  readonly version: string;
  /** Paths are written relative to this folder. */
  readonly root?: string;
}

/** A SARIF log, as far as this module fills it. */
interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly object[];
}

/**
 * Turns diagnostics into a SARIF 2.1.0 log, which code hosts show beside the lines concerned.
 * Columns count UTF-16 units, as in diagnostics. Source: OASIS SARIF 2.1.0.
 *
 * @example
 * ```ts
 * import { diagnosticsToSarif, parseBlueprint } from "@bylaw/core";
 *
 * const { diagnostics } = parseBlueprint("bylaw: 2", "blueprint.yaml");
 * JSON.stringify(diagnosticsToSarif(diagnostics, { version: "0.1.0" }));
 * ```
 */
export function diagnosticsToSarif(
  diagnostics: readonly Diagnostic[],
  { version, root }: SarifOptions,
): SarifLog {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].toSorted();
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Bylaw", version, rules: codes.map((code) => ({ id: code })) },
        },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: diagnostic.severity,
          message: {
            text:
              diagnostic.help === undefined
                ? diagnostic.message
                : `${diagnostic.message}\n${diagnostic.help}`,
          },
          ...(diagnostic.at && { locations: [location(diagnostic.at, root)] }),
          ...(diagnostic.rule !== undefined && { properties: { lawRule: diagnostic.rule } }),
        })),
      },
    ],
  };
}

function location(at: Position, root: string | undefined): object {
  const path = relativePath(at.file, root);
  const absolute = path.startsWith("/");
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: absolute ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" },
      region: {
        startLine: at.line,
        startColumn: at.column,
        endColumn: at.column + (at.length ?? 1),
      },
    },
  };
}

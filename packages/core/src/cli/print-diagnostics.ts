import { readFileSync, statSync } from "node:fs";
import type { Io, Output } from "#core/cli/io";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { yamlSizeLimit } from "#core/blueprint/read-yaml";
import { hasColour } from "#core/cli/style";
import { renderDiagnostics } from "#core/diagnostic/render-diagnostics";

/** Prints diagnostics with their source lines. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], output: Output, io: Io): void {
  if (diagnostics.length === 0) return;
  const read = (file: string): string | undefined => {
    try {
      const found = statSync(file);
      // Of a pipe or a file without end there is no line to show.
      if (!found.isFile() || found.size > yamlSizeLimit) return undefined;
      return readFileSync(file, "utf8");
    } catch {
      return undefined;
    }
  };
  output.write(
    `${renderDiagnostics(diagnostics, read, { colour: hasColour(output, io), root: io.cwd })}\n`,
  );
}

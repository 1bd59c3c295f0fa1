import type { EmittedFile } from "#core/emit/emitted-file";
import { controls } from "#core/control/controls";
import { emitted } from "#core/emit/emitted-file";

/** The source of the controls, byte for byte as it stands in the engine. */
export function emitRuntime(): readonly EmittedFile[] {
  return controls.flatMap((control) =>
    Object.entries(control.runtime).map(([file, content]) =>
      emitted(`src/platform/${control.name}/${file}`, content),
    ),
  );
}

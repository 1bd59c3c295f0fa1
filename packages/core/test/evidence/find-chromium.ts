import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS",
  "/Applications/Chromium.app/Contents/MacOS",
];
const macNames = ["Google Chrome", "Chromium"];

/** The Chromium of this machine: in `PATH`, or where it usually is; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...places];
  return folders
    .flatMap((folder) => [...names, ...macNames].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

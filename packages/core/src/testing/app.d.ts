import type { Application } from "#platform/app/application";

/** What the tests of an application are about; in the application itself, `src/app.ts`. */
export declare const application: Application;

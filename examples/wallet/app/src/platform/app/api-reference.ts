import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Hono } from "hono";

const assets: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css",
  "swagger-ui-bundle.js": "text/javascript",
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The page that shows the interface, `/docs`: served from the package, with nothing from elsewhere. */
export function apiReference(title: string): Hono {
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const routes = new Hono();
  routes.get("/", (context) =>
    context.html(page(title), 200, { "content-security-policy": policy }),
  );
  routes.get("/start.js", (context) =>
    context.body(start, 200, { "content-type": "text/javascript" }),
  );
  for (const [name, type] of Object.entries(assets)) {
    routes.get(`/${name}`, async (context) =>
      context.body(await readFile(join(folder, name)), 200, {
        "content-type": type,
        "cache-control": "public, max-age=3600",
      }),
    );
  }
  return routes;
}

const start = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#reference", deepLinking: true });`;

function page(title: string): string {
  const text = title.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text}</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;
}

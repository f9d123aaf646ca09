import { FILES } from "./files.ts";
import { PAGES } from "./pages.ts";
import type { Planning, SiteFile, Template } from "./template.ts";

/** All that makes files of the site. Nothing else does: no file of content/ or _data/ is run, and none in a folder is looked for. */
export const TEMPLATES: readonly Template[] = [...PAGES, ...FILES];

/** Every file that pages and forms make, before any is drawn. */
export const planSite = (from: Planning): SiteFile[] => TEMPLATES.flatMap(({ plan }) => plan(from));

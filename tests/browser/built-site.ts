import { readPages } from "../../scripts/checks/read-pages.ts";
import { siteFolders } from "../../scripts/project/folders.ts";

/** The finished site under test: `_site`, or SITE_OUTPUT. */
export const builtFolder: string = siteFolders().output;

/** Every page of the build, taken apart, in the order of the files' names. */
export const builtPages = await readPages(builtFolder);
if (builtPages.length === 0) throw new Error("There is no finished site. Run npm run build first.");

/** Every page's address, from the build, so that a new page is tested from its first day. // => ["/404.html", "/a-to-z/"] */
export const pageUrls: readonly string[] = builtPages.map(({ url }) => url);

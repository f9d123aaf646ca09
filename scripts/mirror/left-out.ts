import { isNotFoundPage } from "../checks/read-page.ts";

/** What only a host, a search engine, a social network or an installed site needs. The search index travels in another form: see search-pieces.ts. */
const ON_THE_WEB_ALONE =
	/^(_headers|_redirects|robots\.txt|sitemap\.xml|SHA256SUMS(\.minisig)?|pagefind\/.*|(.*\/)?manifest\.webmanifest|icon-\d+\.png|(.*\/)?og\.png)$/;

/** Whether a file of the finished site has no use in a copy. */
export const isLeftOut = (file: string): boolean => ON_THE_WEB_ALONE.test(file) || isNotFoundPage({ file });

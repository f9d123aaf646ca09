import { readFacts } from "./facts/read-facts.ts";
import { siteDays } from "./facts/site-days.ts";
import { userAgent } from "./outside-links/ask.ts";
import { askAll } from "./outside-links/ask-all.ts";
import { findLinks } from "./outside-links/find-links.ts";
import { reportMarkdown, reportText } from "./outside-links/report.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { siteUrl } from "./urls/site-url.ts";

// npm run links:outside [-- --markdown]: which links to other sites are dead or have moved; as Markdown for an issue, nothing if none.
await command(async () => {
	const folders = siteFolders();
	const facts = readFacts({ ...folders, ...siteDays(folders.data, new Date(), process.env) });
	const links = await askAll(findLinks(folders), {
		userAgent: userAgent(siteUrl(facts.site, process.env), process.env),
		timeout: 30_000,
		retries: [5_000, 30_000],
		pause: 2_000,
	});
	const text = process.argv.includes("--markdown") ? reportMarkdown(links) : reportText(links);
	if (text !== "") console.log(text);
});

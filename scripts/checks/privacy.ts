import { type Check, diagnosticInSource } from "./site.ts";

// A phone may be looked through by others: nothing of a visit may stay on it, and nothing may be sent.
const KEEPS_OR_SENDS = /\b(localStorage|sessionStorage|indexedDB|cookieStore|sendBeacon)\b|\bdocument\s*\.\s*cookie\b/g;

/** No shipped script keeps anything on the visitor's device or reports on the visit. */
export const checkPrivacy: Check = (site) => ({
	end: () =>
		[...site.sources]
			.filter(([file]) => /\.m?js$/.test(file))
			.flatMap(([file, source]) =>
				[...source.matchAll(KEEPS_OR_SENDS)].map((match) =>
					diagnosticInSource(
						site,
						file,
						match.index,
						`the script uses ${match[0]}, but the site keeps and sends nothing. Do without it.`,
					),
				),
			),
});

import { all, siteNow } from "./now.ts";

/** Shows each alert, and each piece of news, from its start to its end on the visitor's clock. */
export function showAlerts(): void {
	const now = siteNow().getTime();
	for (const alert of all("[data-from]"))
		alert.hidden = now < Date.parse(alert.dataset.from || "") || now >= Date.parse(alert.dataset.until || "");
}

import { siteNow } from "./now.ts";

// Longer waits overflow a browser's timer, which then fires at once.
const LONGEST_WAIT = 2 ** 31 - 1;

/** Shows each alert from its start to its end on the visitor's clock, also while the page stays open. */
export function showAlerts(): void {
	const now = siteNow().getTime();
	for (const alert of Array.from(document.querySelectorAll<HTMLElement>("[data-until]"))) {
		const from = Date.parse(alert.dataset.from ?? "");
		const until = Date.parse(alert.dataset.until ?? "");
		alert.hidden = now < from || now >= until;
		const next = now < from ? from : until;
		if (next > now) setTimeout(showAlerts, Math.min(next - now, LONGEST_WAIT));
	}
}

/**
 * The instant that the page goes by: the visitor's clock. Only the preview server shifts it, by the milliseconds
 * that it writes into `<html data-site-now>`.
 */
export const siteNow = (): Date => new Date(Date.now() + Number(document.documentElement.dataset.siteNow || 0));

/** Elements of the page by a selector. */
export const all = (selector: string, within: ParentNode = document): HTMLElement[] =>
	Array.from(within.querySelectorAll<HTMLElement>(selector));

const MINUTE = 60_000;

/**
 * Keeps true what a page says of the moment: now, at each full minute, and whenever the page comes back into sight, since timers sleep with
 * the phone. One that fails, as in a browser that does not know the zone, leaves its part of the page as printed, and the others alone.
 */
export function keepTrue(...tellers: (() => void)[]): void {
	const tell = () => {
		for (const teller of tellers) {
			try {
				teller();
			} catch {
				// Told above.
			}
		}
	};
	const tick = () => {
		tell();
		setTimeout(tick, MINUTE - (siteNow().getTime() % MINUTE));
	};
	tick();
	// Nobody else listens: shorter than addEventListener, in a script that every page loads.
	document.onvisibilitychange = window.onpageshow = tell;
}

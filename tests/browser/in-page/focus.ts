/** The place that has the keyboard's focus, as a person sees it. */
export interface FocusStop {
	/** Its place among the page's elements, counted in the order of reading. */
	position: number;
	name: string;
	/** In CSS pixels; 0 when no ring is drawn around it. */
	ring: number;
	/** Whether it lies on the screen and nothing covers it. */
	seen: boolean;
}

/** What has the focus now; undefined when nothing has. Runs inside the page. */
export function focusStop(): FocusStop | undefined {
	const element = document.activeElement;
	if (!element || element === document.body) return undefined;
	const style = getComputedStyle(element);
	// A link may break over lines; the middle of its first line is surely its own.
	const [box = element.getBoundingClientRect()] = element.getClientRects();
	const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
	return {
		position: Array.from(document.querySelectorAll("*")).indexOf(element),
		name: `${element.localName} "${(element.textContent ?? "").trim().slice(0, 40)}"`,
		ring: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
		seen: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
	};
}

/** The positions of everything on the page that a keyboard must reach, in the order of reading. Runs inside the page. */
export function reachable(): number[] {
	const all = Array.from(document.querySelectorAll("*"));
	return Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary"))
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.map((element) => all.indexOf(element));
}

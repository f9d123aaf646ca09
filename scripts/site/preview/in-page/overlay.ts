import type { Bulletin } from "../bulletin.ts";
import { OVERLAY_STYLE } from "./overlay-style.ts";

interface Overlay {
	/** Shows the faults of a bulletin, or nothing when it has none. */
	show(bulletin: Bulletin): void;
}

/** The faults over the page. It stands in a tree of its own, so that neither the page's styles nor its policy touch it. */
export function newOverlay(): Overlay {
	const host = document.createElement("wearempls-preview");
	// The sentences are in English, whatever the page is in.
	host.lang = "en";
	host.dir = "ltr";
	const root = host.attachShadow({ mode: "open" });
	const style = new CSSStyleSheet();
	style.replaceSync(OVERLAY_STYLE);
	root.adoptedStyleSheets = [style];
	// Screen readers read an alert out when something comes into one that was already there.
	const alert = add(root, "section", { role: "alert", "aria-label": "Faults" });
	document.body.append(host);
	let shown = "";
	const close = (): void => alert.replaceChildren();
	document.addEventListener("keydown", ({ key }) => key === "Escape" && close());
	return {
		show: (bulletin) => {
			// What somebody has closed stays closed until something else is wrong.
			const all = JSON.stringify(bulletin.faults);
			if (all === shown) return;
			shown = all;
			close();
			if (bulletin.faults.length > 0) fill(alert, bulletin, close);
		},
	};
}

function fill(alert: HTMLElement, { faults, isFormer }: Bulletin, close: () => void): void {
	const box = add(alert, "div", { class: "box", tabindex: "0" });
	const head = add(box, "div", { class: "head" });
	add(head, "h2", {}, faults.length === 1 ? "1 fault" : `${faults.length} faults`);
	const button = add(head, "button", { type: "button" }, "Close");
	button.addEventListener("click", close);
	const them = faults.length === 1 ? "it" : "them";
	add(
		box,
		"p",
		{},
		isFormer
			? `Above is the site as it was before. Mend ${them} and save: the page comes back by itself.`
			: `The checks of the finished site found ${them}, and would stop it from being published. Mend ${them} and save.`,
	);
	const list = add(box, "ul", {});
	for (const fault of faults) {
		const item = add(list, "li", {});
		const [place = ""] = /^\S+:\d+:\d+:/.exec(fault) ?? [];
		if (place !== "") add(item, "code", {}, place);
		item.append(fault.slice(place.length));
	}
}

function add(parent: Node, name: string, attributes: Readonly<Record<string, string>>, text = ""): HTMLElement {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.textContent = text;
	parent.appendChild(element);
	return element;
}

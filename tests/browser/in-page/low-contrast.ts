/** A text that is too hard to read. */
export interface LowContrast {
	text: string;
	element: string;
	ratio: number;
}

/**
 * Every visible text of the page whose contrast with what lies behind it is below a limit (WCAG 2.2, 1.4.3 and 1.4.6).
 * Behind it lie the grounds of all elements around it and the rings of a board where they reach it; the worst of them counts.
 * Runs inside the page, so it must not use anything from outside of this function.
 */
export function lowContrast(limit: number): LowContrast[] {
	type Colour = readonly [red: number, green: number, blue: number, alpha: number];

	const parse = (css: string): Colour => {
		const match = /^rgba?\(([^)]+)\)$/.exec(css.trim());
		const [red, green, blue, alpha = 1] = (match?.[1] ?? "").split(/[\s,/]+/).map(Number);
		if (red === undefined || green === undefined || blue === undefined)
			throw new Error(`The test cannot read the colour "${css}". Write it as #rrggbb or rgb().`);
		return [red, green, blue, alpha];
	};
	const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
		r * a + R * (1 - a),
		g * a + G * (1 - a),
		b * a + B * (1 - a),
		1,
	];
	const luminance = ([red, green, blue]: Colour): number => {
		const [r, g, b] = [red, green, blue].map((value) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
		);
		return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
	};
	const contrast = (a: Colour, b: Colour): number => {
		const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
		return (light + 0.05) / (dark + 0.05);
	};
	const coloursIn = (image: string): Colour[] => (image.match(/rgba?\([^)]+\)/g) ?? []).map(parse);

	/** Whether a ring drawn by `::before` or `::after` of an element reaches a rectangle. */
	const reaches = (element: Element, style: CSSStyleDeclaration, rect: DOMRect): boolean => {
		const box = element.getBoundingClientRect();
		const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
		if (left === undefined || top === undefined || width === undefined || height === undefined) return true;
		const [x, y] = [box.left + left + width / 2, box.top + top + height / 2];
		const nearX = Math.max(rect.left, Math.min(x, rect.right)) - x;
		const nearY = Math.max(rect.top, Math.min(y, rect.bottom)) - y;
		if (style.borderRadius === "50%") return Math.hypot(nearX / (width / 2), nearY / (height / 2)) < 1;
		return Math.abs(nearX) < width / 2 && Math.abs(nearY) < height / 2;
	};

	/** All colours that may lie behind a rectangle of an element. */
	const grounds = (element: Element, rect: DOMRect): Colour[] => {
		const around: Element[] = [];
		for (let at: Element | null = element; at; at = at.parentElement) around.unshift(at);
		const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
		let behind: Colour[] = [isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]];
		for (const at of around) {
			const style = getComputedStyle(at);
			behind = behind.map((ground) => over(parse(style.backgroundColor), ground));
			if (style.backgroundImage.includes("url(")) throw new Error("The test cannot judge a text on a picture.");
			const layers = coloursIn(style.backgroundImage);
			for (const pseudo of ["::before", "::after"]) {
				const drawn = getComputedStyle(at, pseudo);
				if (drawn.content !== "none" && drawn.position === "absolute" && reaches(at, drawn, rect))
					layers.push(...coloursIn(drawn.backgroundImage));
			}
			behind = [...behind, ...layers.flatMap((layer) => behind.map((ground) => over(layer, ground)))];
		}
		return behind;
	};

	const found: LowContrast[] = [];
	const judge = (element: Element, text: string, rects: DOMRect[], colour: string): void => {
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
		// Text for screen readers alone is one pixel wide.
		if (rects.every(({ width, height }) => width <= 1 || height <= 1) || element.closest(".unseen")) return;
		let opacity = 1;
		for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
		const [r, g, b, a] = parse(colour);
		const ratio = Math.min(
			...rects.flatMap((rect) =>
				grounds(element, rect).map((ground) => contrast(over([r, g, b, a * opacity], ground), ground)),
			),
		);
		const name = element.className ? `${element.localName}.${element.className}` : element.localName;
		if (ratio < limit)
			found.push({ text: text.trim().slice(0, 60), element: name, ratio: Math.floor(ratio * 100) / 100 });
	};

	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const element = node.parentElement;
		if (!element || !node.textContent?.trim() || element.closest("select")) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		judge(element, node.textContent, Array.from(range.getClientRects()), getComputedStyle(element).color);
	}
	for (const field of document.querySelectorAll("input, select"))
		judge(field, field.localName, [field.getBoundingClientRect()], getComputedStyle(field).color);
	for (const element of document.body.querySelectorAll("*")) {
		for (const pseudo of ["::before", "::after"]) {
			const { content, color } = getComputedStyle(element, pseudo);
			if (/^(counter|"[^"])/.test(content)) judge(element, content, [element.getBoundingClientRect()], color);
		}
	}
	return found;
}

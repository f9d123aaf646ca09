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
	/** The colours of the rings of a ground that reach a rectangle. */
	const ringsUnder = (element: Element, { backgroundImage }: CSSStyleDeclaration, rect: DOMRect): Colour[] => {
		if (backgroundImage === "none") return [];
		const circle = /^radial-gradient\((?:circle )?([\d.]+)px at ([\d.]+)% ([\d.]+)%, /.exec(backgroundImage);
		const stops = Array.from(backgroundImage.matchAll(/(rgba?\([^)]+\)) ([\d.]+)%/g), ([, colour = "", at = ""]) => ({
			colour: parse(colour),
			at: Number(at) / 100,
		}));
		if (!circle || stops.length < 2)
			throw new Error(`The test cannot judge "${backgroundImage}". Teach it how this is drawn.`);
		const [radius = 0, across = 0, down = 0] = circle.slice(1).map(Number);
		const box = element.getBoundingClientRect();
		const [x, y] = [box.left + (across / 100) * box.width, box.top + (down / 100) * box.height];
		const nearest = Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
		const farthest = Math.hypot(
			Math.max(Math.abs(rect.left - x), Math.abs(rect.right - x)),
			Math.max(Math.abs(rect.top - y), Math.abs(rect.bottom - y)),
		);
		return stops.flatMap(({ colour, at }, index) => {
			const from = (stops[index - 1]?.at ?? 0) * radius;
			const to = (stops[index + 1]?.at ?? at) * radius;
			return farthest >= from && nearest <= to ? [colour] : [];
		});
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
			behind = [
				...behind,
				...ringsUnder(at, style, rect).flatMap((ring) => behind.map((ground) => over(ring, ground))),
			];
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

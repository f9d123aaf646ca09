/**
 * What sticks out of the page at its side: elements that make it scroll sideways, and texts that the page or a board cuts off.
 * Runs inside the page.
 */
export function sidewaysOverflow(): string[] {
	const width = document.documentElement.clientWidth;
	const sticksOut = ({ left, right }: DOMRect, [from, to] = [0, width]): boolean =>
		right > to + 0.5 || (left < from - 0.5 && right > 0);
	/** Between which edges an element's text is seen. */
	const edges = (element: Element | null): [number, number] => {
		if (element === null) return [0, width];
		const [from, to] = edges(element.parentElement);
		if (getComputedStyle(element).overflowX === "visible") return [from, to];
		const { left, right } = element.getBoundingClientRect();
		return [Math.max(from, left), Math.min(to, right)];
	};
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const element = walker.currentNode.parentElement;
		if (!walker.currentNode.textContent?.trim() || element?.closest(".unseen, select")) continue;
		const range = document.createRange();
		range.selectNodeContents(walker.currentNode);
		if (Array.from(range.getClientRects()).some((box) => sticksOut(box, edges(element))))
			found.push(`the text "${range.toString().trim().slice(0, 40)}"`);
	}
	if (document.documentElement.scrollWidth <= width) return found;
	const wide = Array.from(document.body.querySelectorAll("*")).filter((it) => sticksOut(it.getBoundingClientRect()));
	return ["the page scrolls sideways", ...found, ...wide.map((it) => `${it.localName}.${it.className}`)];
}

/** Numbers to call that break elsewhere than at a hyphen. Runs inside the page. */
export function brokenNumbers(): string[] {
	return Array.from(document.querySelectorAll("a[href^='tel:']")).flatMap((link) =>
		Array.from(link.childNodes)
			.filter((part) => {
				const range = document.createRange();
				range.selectNodeContents(part);
				return range.getClientRects().length > 1;
			})
			.map((part) => `${part.textContent} in ${link.textContent}`),
	);
}

/** Marks after a number to call that stand at the beginning of the next line. Runs inside the page. */
export function loosePunctuation(): string[] {
	return Array.from(document.querySelectorAll("a[href^='tel:']")).flatMap((link) => {
		const after = link.nextSibling;
		const end = Array.from(link.getClientRects()).at(-1);
		if (!end || !(after instanceof Text) || !/^[.,;:!?)»”]/.test(after.data)) return [];
		const mark = document.createRange();
		mark.setStart(after, 0);
		mark.setEnd(after, 1);
		const { top = 0, bottom = 0 } = mark.getClientRects()[0] ?? {};
		return top < end.bottom && bottom > end.top ? [] : [`"${after.data.slice(0, 20)}" after ${link.textContent}`];
	});
}

/** Words that an element lies over, or that lie over it. Runs inside the page. */
export function wordsUnder(selector: string): string[] {
	const cover = document.querySelector(selector);
	if (!cover) return [`there is no ${selector}`];
	const over = cover.getBoundingClientRect();
	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		if (cover.contains(walker.currentNode) || !walker.currentNode.textContent?.trim()) continue;
		const range = document.createRange();
		range.selectNodeContents(walker.currentNode);
		const isUnder = Array.from(range.getClientRects()).some(
			({ left, right, top, bottom }) =>
				left < over.right && right > over.left && top < over.bottom && bottom > over.top,
		);
		if (isUnder) found.push(range.toString().trim().slice(0, 40));
	}
	return found;
}

/**
 * Things to press that are smaller than a number of CSS pixels in one direction (WCAG 2.2, 2.5.5). Links within a
 * sentence are excepted, as there: their size is that of the line. Lines to call and lists of links are never excepted,
 * whatever words stand beside them. Runs inside the page.
 */
export function smallTargets(size: number): string[] {
	const isInSentence = (link: Element): boolean => {
		if (link.localName !== "a" || link.matches(".numbers a, .lines a, .links > li > a, .rows a, header a"))
			return false;
		let block = link.parentElement;
		while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
		if (!block) return false;
		const before = document.createRange();
		before.setStart(block, 0);
		before.setEndBefore(link);
		const after = document.createRange();
		after.setStartAfter(link);
		after.setEnd(block, block.childNodes.length);
		return /\p{L}/u.test(before.toString() + after.toString());
	};
	return Array.from(document.querySelectorAll("a[href], button, input, select, summary"))
		.filter((target) => target.checkVisibility({ visibilityProperty: true }) && !isInSentence(target))
		.filter((target) => {
			const { width, height } = target.getBoundingClientRect();
			return width < size - 0.5 || height < size - 0.5;
		})
		.map((target) => {
			const { width, height } = target.getBoundingClientRect();
			const place = target.parentElement?.closest("[class], [id]");
			const name = `${place?.localName}.${place?.className} > ${target.localName}.${target.className}`;
			return `${name} "${(target.textContent ?? "").slice(0, 40)}" is ${width.toFixed(1)} x ${height.toFixed(1)}`;
		});
}

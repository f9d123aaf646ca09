/** One page of a browser that Playwright cannot drive. */
export interface OldBrowser {
	/** Opens an address and waits until it has loaded. */
	open(url: string): Promise<void>;
	/** The value of an expression of JavaScript, also of one that must be waited for. */
	evaluate(expression: string): Promise<unknown>;
	/** Gives the page a size in CSS pixels, or as near to it as a window can be. */
	resize(width: number, height: number): Promise<void>;
	/** The page on paper, where the browser can print to a file. */
	pdf?(): Promise<Buffer>;
	close(): Promise<void>;
}

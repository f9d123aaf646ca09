/** How far a visitor may trust the words of a page that is not in English; said on top of the page. */
export type Trust =
	/** Nobody has reviewed the translation. */
	| { state: "draft" }
	/** A person signed it. */
	| { state: "reviewed"; reviewer: string; reviewed: string }
	/** The page has no translation that may be shown: English stands in for it. */
	| { state: "english" };

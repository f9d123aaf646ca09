/** One file of a picture at one width. `src` is its address from the site's root. // => "/images/sign-blue-3f2a91c07be4d815-480.avif" */
export interface Candidate {
	src: string;
	width: number;
}

/** A picture as browsers choose from it, best format first. */
export interface Picture {
	sources: readonly { type: string; srcset: readonly Candidate[] }[];
	/** For browsers that know none of the types; its width and height are the picture's shape. */
	fallback: { src: string; width: number; height: number; srcset: readonly Candidate[] };
}

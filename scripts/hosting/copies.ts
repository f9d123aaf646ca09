/** The folder of the finished site that copies for people without internet lie in, beside the page that lists them. */
export const COPIES_FOLDER = "offline";
/** The name of that page, the same in every language. */
export const COPIES_PAGE = "offline";

/** Whether a file of the finished site is a copy, or lies beside one: everything there but the page that lists them. */
export const isCopy = (file: string): boolean =>
	file.startsWith(`${COPIES_FOLDER}/`) && file !== `${COPIES_FOLDER}/index.html`;

/** Folders of the finished site that the build alone fills, by what lies in them: hosts keep such files for good, or allow them less than a page needs. */
export const OWN_FOLDERS = {
	pictures: "images",
	scripts: "scripts",
	search: "pagefind",
	// The list of checksums has this name in capitals, and many disks take the two for one.
	checksums: "sha256sums",
} as const;

/** Whether no page may have a name, since its address lies among such files, or among the copies for people without internet. // "images/lake" => true */
export const isOwnAddress = (name: string): boolean =>
	Object.values<string>(OWN_FOLDERS).includes(name.split("/")[0] ?? "") || isCopy(`${name}/index.html`);

/** The folder of the finished site that copies for people without internet lie in, beside the page that lists them. */
export const COPIES_FOLDER = "offline";
/** The name of that page, the same in every language. */
export const COPIES_PAGE = "offline";

/** Whether a file of the finished site is a copy, or lies beside one: everything there but the page that lists them. */
export const isCopy = (file: string): boolean =>
	file.startsWith(`${COPIES_FOLDER}/`) && file !== `${COPIES_FOLDER}/index.html`;

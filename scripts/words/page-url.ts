/** The address of a page by its language's folder and its file's name. // ("es", "report") => "/es/report/"; ("", "index") => "/"; ("", "404") => "/404.html" */
export function pageUrl(folder: string, name: string): string {
	const base = folder === "" ? "/" : `/${folder}/`;
	if (name === "index") return base;
	return name === "404" ? `${base}404.html` : `${base}${name}/`;
}

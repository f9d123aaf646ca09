/** The address of a page by its language's id and its file's name; English is at the root. // ("es", "report") => "/es/report/"; ("en", "404") => "/404.html" */
export function pageUrl(language: string, name: string): string {
	const base = language === "en" ? "/" : `/${language}/`;
	if (name === "index") return base;
	return name === "404" ? `${base}404.html` : `${base}${name}/`;
}

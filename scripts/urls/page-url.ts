/** The address of a page by its language's id and its file's name; English is at the root. // ("es", "report") => "/es/report/"; ("en", "404") => "/404.html" */
export function pageUrl(language: string, name: string): string {
	const base = language === "en" ? "/" : `/${language}/`;
	if (name === "index") return base;
	return name === "404" ? `${base}404.html` : `${base}${name}/`;
}

/** The address of a translated page with the English beside each of its parts. // "/es/report/" => "/es/report/english/" */
export const besideUrl = (url: string): string => `${url}english/`;

/** The address of a page in a language, by its address in English, which is at the root. // ("es", "/events/") => "/es/events/" */
export const localUrl = (language: string, english: string): string =>
	language === "en" ? english : `/${language}${english}`;

/** The address of the same page in English. // ("es", "/es/events/") => "/events/" */
export const englishUrl = (language: string, url: string): string =>
	language === "en" ? url : url.slice(language.length + 1);

/** The address of a page in a language, by its address in English, which is at the root. // ("es", "/events/") => "/es/events/" */
export const localUrl = (language: string, english: string): string =>
	language === "en" ? english : `/${language}${english}`;

/** The address of the same page in English. // ("es", "/es/events/") => "/events/" */
export const englishUrl = (language: string, url: string): string =>
	language === "en" ? url : url.slice(language.length + 1);

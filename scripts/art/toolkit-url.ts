/** The address of a file to download, beside the pages of its language. // toolkitUrl("es", "sign-blue.pdf") => "/es/toolkit/sign-blue.pdf" */
export const toolkitUrl = (language: string, file: string): string =>
	language === "en" ? `/toolkit/${file}` : `/${language}/toolkit/${file}`;

import type { ConfigData } from "html-validate";

/** html-validate's recommended rules and its rules of accessibility. What differs stands here with its reason. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ["html-validate:recommended", "html-validate:a11y"],
	rules: {},
};

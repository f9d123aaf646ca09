import type { ConfigData } from "html-validate";

/** html-validate's recommended rules and its rules of accessibility. What differs stands here with its reason. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ["html-validate:recommended", "html-validate:a11y"],
	rules: {
		// The style keeps a number in one line; hyphens of another kind would be copied, searched and read aloud wrongly.
		"tel-non-breaking": ["error", { ignoreClasses: ["call"] }],
		// The title of a resolution is the Council's own, which nobody here may shorten; Hmong says it in more letters.
		"long-title": ["error", { maxlength: 300 }],
	},
};

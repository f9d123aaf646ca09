// Eleventy 3 ships no types: this is what the project uses of it.
declare module "@11ty/eleventy" {
	export interface UserConfig {
		on(event: "eleventy.before" | "eleventy.after", step: () => void | Promise<void>): void;
		setEventEmitterMode(mode: "sequential" | "parallel"): void;
		addTemplate(path: string, template: object): void;
		ignores: Set<string>;
		setDataFileSuffixes(suffixes: readonly string[]): void;
		setTemplateFormats(formats: readonly string[]): void;
	}

	interface EleventyOptions {
		configPath?: string;
		quietMode?: boolean;
		runMode?: "build";
	}

	export default class Eleventy {
		constructor(input: string, output: string, options?: EleventyOptions);
		disableLogger(): void;
		init(): Promise<void>;
		write(): Promise<unknown>;
	}
}

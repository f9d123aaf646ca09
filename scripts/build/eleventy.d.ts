// Eleventy 3 ships no types: this is what the project uses of it.
declare module "@11ty/eleventy" {
	export interface UserConfig {
		on(event: "eleventy.after", step: () => unknown): void;
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

declare module "@11ty/eleventy-dev-server" {
	import type { IncomingMessage, Server, ServerResponse } from "node:http";

	export default class EleventyDevServer {
		constructor(name: string, folder: string, options: object);
		/** Made when it is first asked for. */
		readonly server: Server;
		/** The WebSockets of the open pages, once it listens: https://github.com/websockets/ws/blob/8.18.1/doc/ws.md */
		readonly updateServer: {
			shouldHandle(request: IncomingMessage): boolean;
			on(event: "connection", run: () => void): void;
		};
		ready(): Promise<void>;
		onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
		augmentContentWithNotifier(markup: string): string;
		renderFile(file: string, response: ServerResponse): void;
		sendUpdateNotification(news: object): void;
	}
}

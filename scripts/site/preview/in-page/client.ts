import type { Bulletin } from "../bulletin.ts";
import { newOverlay } from "./overlay.ts";

// Runs in the pages of `npm start` alone: loads the page anew when the site has changed, and shows what is wrong with it.

const edition = (document.currentScript as HTMLScriptElement | null)?.dataset.edition;
const overlay = newOverlay();
let source: EventSource | undefined;

const hear = ({ data }: MessageEvent<string>): void => {
	const bulletin = JSON.parse(data) as Bulletin;
	if (bulletin.edition !== edition) location.reload();
	else overlay.show(bulletin);
};

// Browsers open no more than six lasting connections to one host, so that pages in hidden tabs must let theirs go.
const listenWhileVisible = (): void => {
	source?.close();
	source = undefined;
	if (document.visibilityState === "hidden") return;
	source = new EventSource(`/.preview/changes?page=${encodeURIComponent(location.pathname)}`);
	source.addEventListener("message", hear);
};

listenWhileVisible();
document.addEventListener("visibilitychange", listenWhileVisible);

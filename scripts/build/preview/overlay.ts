import { type Html, html, raw } from "../../project/html.ts";

/** In the colors of the system, light or dark. */
export const STYLE = `
:host { all: initial; color-scheme: light dark; }
details {
	position: fixed; inset: auto 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 70vh; overflow: auto;
	padding: 0 1rem; border-top: 6px solid #c8102e; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif;
}
summary { padding: 0.75rem 0; font-weight: 700; cursor: pointer; }
li { padding: 0.5rem 0; overflow-wrap: anywhere; }
@media print { details { display: none; } }
`;

/** The sentences over a page. They stand in a tree of its own, so that the page's styles do not touch them. */
export const overlay = (diagnostics: readonly string[]): Html => html`
	<site-preview lang="en" dir="ltr"><template shadowrootmode="open">
		<style>${raw(STYLE)}</style>
		<div role="alert">${diagnostics.length > 0 && box(diagnostics)}</div>
	</template></site-preview>`;

const box = (diagnostics: readonly string[]): Html => html`
	<details open>
		<summary>${diagnostics.length === 1 ? "1 error" : `${diagnostics.length} errors`}</summary>
		<p>The site cannot be published like this. Correct it and save: this page shows it by itself.</p>
		<ul>${diagnostics.map((diagnostic) => html`<li>${diagnostic}</li>`)}</ul>
	</details>`;

/** What the preview shows while there is no site at all to stand behind the sentences. */
export const PLAIN_PAGE = `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>No page to show yet</title>
</head><body><main><h1>No page to show yet</h1></main></body></html>
`;

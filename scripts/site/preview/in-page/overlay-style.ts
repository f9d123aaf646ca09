/** Of the overlay alone. Its colours have a contrast of at least 7:1 in both schemes. */
export const OVERLAY_STYLE = `
:host { all: initial; }
.box {
	position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box; max-height: 70vh; overflow: auto;
	padding: 0.5rem 1rem 1rem; border-top: 6px solid #a3121f; background: #fff; color: #1b1b1b;
	font: 1rem/1.5 system-ui, sans-serif; box-shadow: 0 0 24px rgb(0 0 0 / 50%);
}
.head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
h2 { margin: 0; font-size: 1.25rem; color: #8c0f1a; }
p { margin: 0.25rem 0 0.5rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5rem 0; border-top: 1px solid #767676; overflow-wrap: anywhere; }
code { font: 700 0.9375rem/1.5 ui-monospace, monospace; }
button {
	min-width: 44px; min-height: 44px; padding: 0 1rem; border: 2px solid; border-radius: 4px;
	background: none; color: inherit; font: inherit; cursor: pointer;
}
button:focus-visible, .box:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
.box:focus-visible { outline-offset: -6px; }
@media (prefers-color-scheme: dark) {
	.box { background: #1b1b1b; color: #fff; border-color: #ff8a92; }
	h2 { color: #ffb3b8; }
	button:focus-visible, .box:focus-visible { outline-color: #8ec7ff; }
}
@media print { .box { display: none; } }
`;

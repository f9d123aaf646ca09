import { Pieces } from "./pieces.ts";

const script = document.currentScript;

/** Where this script lies, among the pieces of the search index. // => "file:///media/card/wearempls/pagefind/" */
export const folder = new URL(".", script instanceof HTMLScriptElement ? script.src : location.href).href;

export const pieces = new Pieces(folder);

// The one name that the scripts of pieces call.
Object.assign(window, { searchPiece: (name: string, base64: string) => pieces.take(name, base64) });

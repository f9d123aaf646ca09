import type { View } from "./view.ts";

/** The words of a page's main part: English where no translation may be shown, while what stands around it keeps the page's language. */
export const mainView = (view: View): View => (isStandIn(view) ? view.english : view);

/** Whether English stands in for the translation of this page. */
export const isStandIn = ({ trust }: Pick<View, "trust">): boolean => trust?.state === "english";

import type { PageWords } from "../../assets/browser/page-words.ts";
import type { HoursWording } from "../facts/hours/phrase.ts";
import { WEEKDAYS } from "../facts/schema/primitives.ts";
import type { Translate } from "../i18n/strings.ts";

/** The words of the script of the pages in one language; made here, since browsers have no Somali or Hmong. */
export const pageWords = (t: Translate): PageWords => ({
	hours: hoursWording(t),
	expandAll: t("folds.expand"),
	collapseAll: t("folds.collapse"),
	byKeys: t("exit.keys"),
});

const hoursWording = (t: Translate): HoursWording => ({
	open: t("status.open"),
	openUntilDay: t("status.openUntilDay"),
	openAlways: t("status.openAlways"),
	closed: t("status.closed"),
	closedProbably: t("status.closedProbably"),
	opens: t("status.opens"),
	mayOpen: t("status.mayOpen"),
	// The card's own note says once what is overdue, and the printed table that no hours are known.
	unknown: { superseded: t("status.superseded"), holiday: t("status.holiday") },
	elsewhere: t("status.elsewhere"),
	today: t("status.today"),
	tomorrow: t("status.tomorrow"),
	weekdays: WEEKDAYS.map(t.formats.weekday),
	times: t.formats.unbroken.times,
});

import type { HoursWording } from "../../scripts/facts/hours/phrase.ts";
import { WEEKDAYS } from "../../scripts/facts/schema/primitives.ts";
import type { View } from "../view.ts";

/** The words by which a page's script says whether a line is open; made here, since browsers have no Somali or Hmong. */
export const hoursWording = ({ t }: View): HoursWording => ({
	open: t("status.open"),
	openUntilDay: t("status.openUntilDay"),
	openAlways: t("status.openAlways"),
	closed: t("status.closed"),
	opens: t("status.opens"),
	mayOpen: t("status.mayOpen"),
	// The card's own note says once what is overdue, and the printed table that no hours are known.
	unknown: { none: "", overdue: "", superseded: t("status.superseded"), holiday: t("status.holiday") },
	elsewhere: t("status.elsewhere"),
	today: t("status.today"),
	tomorrow: t("status.tomorrow"),
	weekdays: WEEKDAYS.map(t.formats.weekday),
	times: t.formats.times,
});

/** What is used of it: the package's own types are hidden by its `exports`. */
declare module "date-holidays-parser" {
	export default class Holidays {
		constructor(data: object);
		/** False for a rule that it cannot read. */
		setHoliday(rule: string, options: { name: Record<string, string>; type: string }): boolean;
		getHolidays(year: number): { date: string; start: Date; end: Date }[];
	}
}

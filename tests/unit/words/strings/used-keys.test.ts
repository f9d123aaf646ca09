import { expect, test } from "vitest";
import { usedKeys } from "../../../../scripts/i18n/used-keys.ts";

test("a key is used where a source names it in quotes", () => {
	const used = usedKeys(['t("nav.menu")', "t('nav.main')", "t(isAll ? `nav.all` : x)", "nav.skip"]);
	expect(["nav.all", "nav.main", "nav.menu", "nav.skip"].filter(used)).toEqual(["nav.all", "nav.main", "nav.menu"]);
});

test("keys that are put together are used as long as some source does it", () => {
	expect(usedKeys([`t(\`event.\${state}\`)`])("event.postponed")).toBe(true);
	expect(usedKeys([`t(\`list.\${kind}.lead\`)`])("list.events.year.lead")).toBe(true);
	expect(usedKeys([`t(\`eventful.\${state}\`)`])("event.postponed")).toBe(false);
	expect(usedKeys([`t(\`kind.\${it}\`)`])("search.kind.page")).toBe(false);
});

import { expect, test } from "vitest";
import { usedKeys } from "../../../../scripts/i18n/used-keys.ts";

test("a key is used where a source names it in quotes", () => {
	const used = usedKeys(['t("nav.menu")', "t('nav.main')", "t(isAll ? `nav.all` : x)", "nav.skip"]);
	expect([...used].sort()).toEqual(["nav.all", "nav.main", "nav.menu"]);
});

test("keys that are put together are used as long as some source does it", () => {
	expect(usedKeys([`t(\`event.\${state}\`)`]).has("event.postponed")).toBe(true);
	expect(usedKeys([`t(\`eventful.\${state}\`)`]).has("event.postponed")).toBe(false);
});

test("a key put together is not used by what begins alike", () => {
	expect(usedKeys([`t(\`event.\${status}\`)`]).has("event.where")).toBe(false);
});

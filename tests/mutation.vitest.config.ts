import { defineConfig } from "vitest/config";

// The tests that guard hours and numbers. The long oracle is left out: thousands of mutants would each take its time.
export default defineConfig({
	test: {
		include: [
			"tests/unit/facts/hours/*.test.ts",
			"tests/unit/facts/phone.test.ts",
			"tests/unit/facts/freshness.test.ts",
			"tests/unit/facts/rules/numbers.test.ts",
		],
		// Mutants run in threads, whose time zone cannot be set.
		testNamePattern: /^(?!.*the machine's own zone)/,
		exclude: ["tests/unit/facts/hours/in-page.test.ts"],
	},
});

import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: [
			"tests/unit/**/*.test.ts",
			"tests/site/**/*.test.ts",
			"tests/real/**/*.test.ts",
			"tests/edits/**/*.test.ts",
			"tests/mistakes/**/*.test.ts",
			"tests/search/**/*.test.ts",
			"tests/offline/**/*.test.ts",
			"tests/hosts/**/*.test.ts",
			"tests/old-browsers/**/*.test.ts",
			"tests/handbook/**/*.test.ts",
		],
		// Whole files for npm run test:full.
		exclude: [...configDefaults.exclude, ...(process.env.FULL ? [] : ["**/*.full.test.ts"])],
		// The files of a worker share its modules, which saves a third of the time: a test puts back what it changes.
		isolate: false,
		// By itself vitest leaves one processor to others.
		maxWorkers: availableParallelism(),
		// A whole site is built in some of them, and machines may be busy.
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});

import { expect, test } from "vitest";
import { zimMetadata } from "../../../scripts/offline/zim-metadata.ts";
import { zimOptions } from "../../../scripts/offline/zim-writer.ts";
import { makeFacts } from "../make-facts.ts";

const metadata = zimMetadata(makeFacts(), "https://city.example/");

test("zimwriterfs is told what its help has an option for, and nothing else", () => {
	expect(zimOptions(metadata, "\t-n, --name\t\tcustom\n\t-e, --source\t\tURL\n")).toEqual([
		"--name=wearempls",
		"--source=https://city.example/",
	]);
});
test("a newer zimwriterfs is given the long description that it demands", () => {
	const options = zimOptions(metadata, "\t-d, --description\tshort\n\t-L, --longDescription\tlong\n");
	expect(options).toEqual([`--description=${metadata.description}`, `--longDescription=${metadata.longDescription}`]);
});
test("an option is not mistaken for one whose name begins alike", () => {
	expect(zimOptions(metadata, "--name-of-it --languages")).toEqual([]);
});

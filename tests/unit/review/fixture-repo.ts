import { rmSync } from "node:fs";
import path from "node:path";
import { type Folders, siteFolders } from "../../../scripts/project/folders.ts";
import { makeReview } from "../../../scripts/review/make-review.ts";
import type { Item, Review } from "../../../scripts/review/review-shape.ts";
import { CITY_DAY } from "../../city.ts";
import { runGit } from "../../run-git.ts";
import { copyFixture } from "../../site/build-fixture.ts";

/** The fixture site as a repository of its own with one commit on the branch main. */
export async function fixtureRepository(): Promise<string> {
	const site = await copyFixture();
	// A build of another site than the project takes the words of posters from the project.
	rmSync(path.join(site, "assets/art"), { recursive: true });
	runGit(site, ["init", "-q", "-b", "main"]);
	runGit(site, ["add", "-A"]);
	runGit(site, ["commit", "-q", "-m", "The site as it was"]);
	return site;
}

/** Takes back every change of the working tree. */
export function restore(site: string): void {
	runGit(site, ["checkout", "-q", "--", "."]);
	runGit(site, ["clean", "-fdq"]);
}

const foldersOf = (site: string): Folders => siteFolders({ SITE_FOLDER: site, SITE_OUTPUT: path.join(site, "_site") });

export const reviewOf = (site: string, base?: string): Promise<Review> =>
	makeReview({
		folders: foldersOf(site),
		env: { SITE_DATE: CITY_DAY },
		now: new Date("2026-11-22T18:00:00Z"),
		...(base !== undefined && { base }),
	});

/** The one item about a thing; a review without it is a failure that names what there was. */
export function itemOf({ items }: Review, what: string): Item {
	const found = items.find((item) => item.what === what);
	if (!found) throw new Error(`There is no item ${what}, only ${items.map((item) => item.what).join(", ")}.`);
	return found;
}

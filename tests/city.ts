import path from "node:path";
import { type Folders, projectRoot, siteFolders } from "../scripts/project/folders.ts";

/**
 * The frozen city of the tests: facts, words in four languages, strings and posters of a place that nobody edits for its visitors, with
 * every awkward fact that the real site may get one day. Tests of the works read it; those of the real site go by tests/real-site.ts.
 */
export const CITY = path.join(projectRoot, "tests/city");

/** Where its facts, words and strings stand. */
export const cityFolders: Folders = siteFolders({ SITE_FOLDER: CITY });

/** The day for which its facts are in date and most of its events are to come. */
export const CITY_DAY = "2018-11-05";

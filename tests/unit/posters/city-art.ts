import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "../../../scripts/project/folders.ts";
import { CITY } from "../../city.ts";

const sources = path.join(projectRoot, "assets/art");

/** The project's drawings with the words that the frozen city has on its posters. */
export const cityArt = mkdtempSync(path.join(tmpdir(), "city-art-"));
cpSync(sources, cityArt, { recursive: true, filter: (file) => file !== path.join(sources, "words") });
cpSync(path.join(CITY, "assets/art"), cityArt, { recursive: true });

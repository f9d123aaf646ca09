import { expandFolds } from "./expand-folds.ts";
import { showHours } from "./hours.ts";

// The script of every page. Each page is complete without it.
showHours();
expandFolds();

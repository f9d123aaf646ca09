import { expandFolds } from "./expand-folds.ts";
import { showHours } from "./hours.ts";
import { quickExit } from "./quick-exit.ts";

// The script of every page. Each page is complete without it.
showHours();
expandFolds();
quickExit();

import { showAlerts } from "./alerts.ts";
import { expandFolds } from "./expand-folds.ts";
import { showOverdue } from "./freshness.ts";
import { showHours } from "./hours.ts";
import { retireEvents } from "./past-events.ts";
import { quickExit } from "./quick-exit.ts";

// The script of every page. Each page is complete without it.
showAlerts();
showHours();
showOverdue();
retireEvents();
expandFolds();
quickExit();

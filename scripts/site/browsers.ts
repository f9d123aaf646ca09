// Browsers of 2020 and younger get the designed site; older ones get plain readable HTML.
export const SCRIPT_TARGETS = ["chrome80", "safari13", "firefox78"];

// lightningcss counts versions as major << 16.
export const CSS_TARGETS = { chrome: 80 << 16, safari: 13 << 16, ios_saf: 13 << 16, firefox: 78 << 16 };

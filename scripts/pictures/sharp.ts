import sharp from "sharp";

// One thread a picture, pictures in parallel: AVIF bytes differ between one thread and two, and a site must be the same bytes everywhere.
sharp.concurrency(1);
// What libvips remembers of files by their names goes stale when a preview rebuilds.
sharp.cache(false);

export { sharp };

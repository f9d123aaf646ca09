export * from "../../../../content/feeds/resolutions-feed.11ty.ts";

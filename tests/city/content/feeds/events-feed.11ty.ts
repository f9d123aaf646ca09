export * from "../../../../content/feeds/events-feed.11ty.ts";

export * from "../../../../content/feeds/alerts-feed.11ty.ts";

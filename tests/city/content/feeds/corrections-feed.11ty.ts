export * from "../../../../content/feeds/corrections-feed.11ty.ts";

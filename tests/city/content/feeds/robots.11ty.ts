export * from "../../../../content/feeds/robots.11ty.ts";

export * from "../../../../content/feeds/sitemap.11ty.ts";

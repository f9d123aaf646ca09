export * from "../../../../../content/feeds/data/catalog.11ty.ts";

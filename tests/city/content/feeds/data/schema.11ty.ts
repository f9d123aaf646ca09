export * from "../../../../../content/feeds/data/schema.11ty.ts";

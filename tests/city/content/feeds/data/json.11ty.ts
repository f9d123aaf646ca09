export * from "../../../../../content/feeds/data/json.11ty.ts";

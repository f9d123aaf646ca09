export * from "../../../../../content/feeds/data/csv.11ty.ts";

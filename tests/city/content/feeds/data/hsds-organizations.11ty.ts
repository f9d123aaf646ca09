export * from "../../../../../content/feeds/data/hsds-organizations.11ty.ts";

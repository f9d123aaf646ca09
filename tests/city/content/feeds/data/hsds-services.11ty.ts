export * from "../../../../../content/feeds/data/hsds-services.11ty.ts";

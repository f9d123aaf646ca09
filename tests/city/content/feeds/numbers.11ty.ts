export * from "../../../../content/feeds/numbers.11ty.ts";

export * from "../../../../content/feeds/version.11ty.ts";

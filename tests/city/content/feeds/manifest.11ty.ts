export * from "../../../../content/feeds/manifest.11ty.ts";

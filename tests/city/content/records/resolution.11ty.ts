export * from "../../../../content/records/resolution.11ty.ts";

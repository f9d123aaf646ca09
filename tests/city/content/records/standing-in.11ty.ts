export * from "../../../../content/records/standing-in.11ty.ts";

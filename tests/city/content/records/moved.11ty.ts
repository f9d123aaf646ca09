export * from "../../../../content/records/moved.11ty.ts";

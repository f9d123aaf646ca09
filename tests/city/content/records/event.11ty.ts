export * from "../../../../content/records/event.11ty.ts";

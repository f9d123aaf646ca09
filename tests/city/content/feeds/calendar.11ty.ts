export * from "../../../../content/feeds/calendar.11ty.ts";

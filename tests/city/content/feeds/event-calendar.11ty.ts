export * from "../../../../content/feeds/event-calendar.11ty.ts";

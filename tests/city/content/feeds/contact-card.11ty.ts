export * from "../../../../content/feeds/contact-card.11ty.ts";

export * from "../../../../content/feeds/contact-cards.11ty.ts";

export * from "../../../../content/records/listing.11ty.ts";

import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".xml": "application/xml",
	".txt": "text/plain; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".webp": "image/webp",
	".avif": "image/avif",
	".ico": "image/x-icon",
	".pdf": "application/pdf",
	".ics": "text/calendar; charset=utf-8",
	".vcf": "text/vcard; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".wasm": "application/wasm",
};

/** What a host says a file is. // "index.html" => "text/html; charset=utf-8" */
export const contentType = (file: string): string => TYPES[path.extname(file)] ?? "application/octet-stream";

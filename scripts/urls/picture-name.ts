import path from "node:path";
import slugify from "@sindresorhus/slugify";

/** How a picture's file is best named, so that every computer finds it and its address can be typed. // "My Café.JPG" => "my-cafe.jpg" */
export function pictureName(file: string): string {
	const { name, ext } = path.parse(file);
	return `${slugify(name, { decamelize: false }) || "picture"}${ext.toLowerCase().replace(/[^.a-z0-9]/g, "")}`;
}

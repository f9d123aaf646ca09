import { expect, test } from "vitest";
import { pictureName } from "../../../scripts/urls/picture-name.ts";

test.each([
	["lake.jpg", "lake.jpg"],
	["lake-2.webp", "lake-2.webp"],
	["My Café.JPG", "my-cafe.jpg"],
	["IMG_2041.JPEG", "img-2041.jpeg"],
	["湖.png", "picture.png"],
])("the picture %s is best named %s", (file, name) => {
	expect(pictureName(file)).toBe(name);
});

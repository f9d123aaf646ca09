import { type Rewrite, rewriteTags } from "./rewrite-tags.ts";

/** WebP is shown by every browser since 2020 and weighs little; AVIF is not. */
const TYPE = "image/webp";

/** What stands inside a `<picture>` as one `<img>` of its smallest size. */
export function smallestPicture(inner: string): string {
	let smallest: string | undefined;
	const rewrite: Rewrite = ({ name, attributes }) => {
		if (name === "source") {
			if (attributes.type === TYPE) smallest = firstOf(attributes.srcset);
			return undefined;
		}
		if (name !== "img") return attributes;
		return {
			...attributes,
			src: smallest ?? firstOf(attributes.srcset) ?? attributes.src,
			srcset: undefined,
			sizes: undefined,
		};
	};
	return rewriteTags(inner, rewrite);
}

/** The address that fits the narrowest screen. // "a.webp 480w, b.webp 320w" => "b.webp" */
const firstOf = (srcset = ""): string | undefined =>
	srcset
		.split(/,\s+/)
		.map((candidate) => candidate.trim().split(/\s+/))
		.sort(([, a = ""], [, b = ""]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))[0]?.[0] || undefined;

import { heicPicture, jpegPicture, pictureWithPlace, svgWithScript } from "../make-pictures.ts";
import { type Change, mistake } from "../mistake.ts";
import { nextPage } from "./pages.ts";

const words = (append: string): Change => ({ file: nextPage(), append: `\n${append}\n` });
const picture = (name: string, save: Uint8Array): Change => ({ file: `assets/images/${name}`, save });

export const PICTURES = [
	mistake("a picture that is not there", words("![A woman holds a sign](../../assets/images/gone.jpg)"), {
		line: "gone.jpg",
		says: "there is no picture assets/images/gone.jpg. Check its name, or add the file.",
	}),
	mistake(
		"a picture without a description",
		[words("![](../../assets/images/sign.jpg)"), picture("sign.jpg", jpegPicture)],
		{
			line: "![](",
			says: "the picture sign.jpg has no description. Write one between the brackets: ![A woman holds a sign](../../assets/images/sign.jpg).",
		},
	),
	mistake(
		"the name of a file as the description of a picture",
		[words("![IMG_2041.jpg](../../assets/images/sign.jpg)"), picture("sign.jpg", jpegPicture)],
		{
			line: "![IMG",
			says: "the description of the picture sign.jpg is the name of a file. Write what the picture shows: ![A woman holds a sign](../../assets/images/sign.jpg).",
		},
	),
	mistake("a picture from another site", words("![A lake](https://www.minneapolismn.gov/lake.jpg)"), {
		line: "lake.jpg",
		says: "pictures are kept in assets/images. Put lake.jpg there and write ../../assets/images/lake.jpg.",
	}),
	mistake("a picture beside the page", words("![A lake](lake.jpg)"), {
		line: "lake.jpg",
		says: "pictures are kept in assets/images. Put lake.jpg there and write ../../assets/images/lake.jpg.",
	}),
	mistake(
		"the ending of a picture in capitals",
		[picture("sign.JPG", jpegPicture), words("![A sign](../../assets/images/sign.jpg)")],
		{
			line: 1,
			says: "the name of the picture has something other than small letters, digits and hyphens. Rename it to sign.jpg.",
		},
	),
	mistake(
		"the name of a picture is misspelt",
		[words("![A sign](../../assets/images/sing.jpg)"), picture("sign.jpg", jpegPicture)],
		{ line: "sing.jpg", says: 'there is no picture assets/images/sing.jpg. Did you mean "assets/images/sign.jpg"?' },
	),
	mistake(
		"an accent in the name of a picture",
		[picture("café.jpg", jpegPicture), words("![A café](../../assets/images/café.jpg)")],
		{
			line: 1,
			says: "the name of the picture has something other than small letters, digits and hyphens. Rename it to cafe.jpg.",
		},
	),
	mistake(
		"a blank in the name of a picture",
		[picture("my sign.jpg", jpegPicture), words("![A sign](<../../assets/images/my sign.jpg>)")],
		{
			line: 1,
			says: "the name of the picture has something other than small letters, digits and hyphens. Rename it to my-sign.jpg.",
		},
	),
	mistake("a picture of more than 10 MB", picture("big.jpg", new Uint8Array(10_400_000)), {
		line: 1,
		says: "the picture is 11 MB. Save it again under 10 MB: 2000 pixels wide is enough.",
	}),
	mistake("a picture that says where it was taken", picture("home.jpg", pictureWithPlace), {
		line: 1,
		says: "the picture says where it was taken (GPS). Remove the location, then save it again.",
	}),
	mistake("a picture of an iPhone", picture("phone.heic", heicPicture), {
		line: 1,
		says: "this is a heic file of an iPhone, which the site cannot show. Save it as a JPEG or a PNG.",
	}),
	mistake("a picture that is a text", picture("page.jpg", Buffer.from("<html></html>")), {
		line: 1,
		says: "the picture cannot be read. Save it again as a JPEG or a PNG.",
	}),
	mistake("half a picture", picture("half.jpg", jpegPicture.subarray(0, jpegPicture.length / 2)), {
		line: 1,
		says: "the picture cannot be read. Save it again as a JPEG or a PNG.",
	}),
	mistake("a film among the pictures", picture("film.mp4", Buffer.from("\0\0\0 ftypisom")), {
		line: 1,
		says: "the picture cannot be read. Save it again as a JPEG or a PNG.",
	}),
	mistake("a drawing with a script in it", picture("logo.svg", svgWithScript), {
		line: 1,
		says: "the drawing has a script in it, which may do anything. Save it again without scripts, or as a PNG.",
	}),
	mistake("an emptied picture", picture("empty.png", new Uint8Array(0)), {
		line: 1,
		says: "the picture cannot be read. Save it again as a JPEG or a PNG.",
	}),
];

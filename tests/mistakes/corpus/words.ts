import { type Change, mistake } from "../mistake.ts";
import { nextPage } from "./pages.ts";

/** Words at the end of a page that has them in English alone, as a new paragraph has at first. */
const words = (append: string): Change => ({ file: nextPage(), append: `\n${append}\n` });
const ORPHAN =
	"there is no content/en/404.md that this page would be a translation of. Write that one first, give this one its name, or take it out.";
const head = (find: string | RegExp, write: string): Change => ({ file: nextPage(), find, write });

export const REFERENCES = [
	mistake("a reference to a line is misspelt", words("Call :hotline[city-31]."), {
		line: "city-31]",
		says: 'hotlines.json has no "city-31". Did you mean "city-311"?',
	}),
	mistake("the name of a reference is misspelt", words("Call :hotlin[city-311]."), {
		line: ":hotlin[",
		says: 'there is no reference named hotlin. Did you mean "hotline"? CONTRIBUTING.md lists them all.',
	}),
	mistake("a reference to a fourth number of a line that has three", words("Call :hotline[city-311#4]."), {
		line: "city-311#4",
		says: '"city-311" has 3 numbers, so there is no #4.',
	}),
	mistake("the wrong kind of reference", words("Call :event-date[city-311]."), {
		line: ":event-date[city-311]",
		says: '_data/events/ has no "city-311". It is in hotlines.json: write :hotline[city-311].',
	}),
	mistake("the day of adoption of what was only introduced", words("The Council spoke on :adopted[tram-2018]."), {
		line: ":adopted[tram-2018]",
		says: '"tram-2018" has not been adopted, so it has no such day. Take the reference out, or add "adopted" to its record.',
	}),
	mistake("a reference to a resolution that is not there", words("Read :resolution[trams-2018]."), {
		line: ":resolution[trams-2018]",
		says: '_data/resolutions/ has no "trams-2018". Did you mean "tram-2018"?',
	}),
	mistake("a reference to a record that has moved", words("The Council spoke on :adopted[month-of-august]."), {
		line: ":adopted[month-of-august]",
		says: '"month-of-august" is at /resolutions/month-only/ now, so nothing refers to it. Take the reference out, or name another record.',
	}),
	mistake("a reference to a record that is withdrawn", words("People walk on :event-date[called-off-walk]."), {
		line: ":event-date[called-off-walk]",
		says: '"called-off-walk" is withdrawn, so nothing refers to it. Take the reference out, or name another record.',
	}),
	mistake("a card in the middle of a sentence", words("Call ::hotline-card[city-311] now."), {
		line: "::hotline-card[city-311] now",
		says: "::hotline-card[city-311] would be shown to visitors as text. Write it on a line of its own, with nothing before or after it.",
	}),
	mistake("one colon before a card", words(":hotline-card[city-311]"), {
		line: "\n:hotline-card[city-311]",
		says: "hotline-card is written with :: before it, not :. Write ::hotline-card[city-311] on a line of its own.",
	}),
	mistake("round brackets around a line's name", words("Call :hotline(city-311)."), {
		line: ":hotline(",
		says: ":hotline(city-311) would be shown to visitors as text. Write :hotline[city-311].",
	}),
	mistake("a blank after the colon of a reference", words("Call : hotline[city-311]."), {
		line: ": hotline",
		says: ": hotline[city-311] would be shown to visitors as text. Write :hotline[city-311].",
	}),
	mistake("a group of lines that is none", words("::hotlines[state]"), {
		line: "::hotlines[state]",
		says: 'hotlines does not know "state". Write one of: all, city, languages, other.',
	}),
	mistake("a fold is never closed", words(":::fold[What happens?]\n\nSomeone answers."), {
		line: ":::fold[What happens?]",
		says: ":::fold[What happens?] is opened here and never closed. Write ::: on a line of its own where it ends.",
	}),
	mistake("a fold is closed twice", words(":::fold[What happens?]\n\nSomeone answers.\n\n:::\n\n:::\n\nThe end."), {
		line: ":::\n\nThe end.",
		says: "::: closes nothing here. Take it out, or write what it closes before it, such as :::fold[What happens when I call?].",
	}),
	mistake("a fold with two colons", words("::fold[What happens?]\n\nSomeone answers.\n\n:::"), {
		line: "::fold",
		says: "fold is written with ::: before it, not ::. Write :::fold[What happens?].",
	}),
	mistake("a box that nobody knows", words(":::warning\n\nBe careful.\n\n:::"), {
		line: ":::warning",
		says: "there is no reference named warning. Write one of: fold, steps, note. CONTRIBUTING.md lists them all.",
	}),
];

export const NUMBERS_IN_WORDS = [
	mistake("a number in the words", words("Call 720-555-0100."), {
		line: "720-555-0100",
		says: "the number 720-555-0100 is written in the words, where nobody would correct it. Write :hotline[city-311] instead.",
	}),
	mistake("a number that no line has", words("Call (720) 555 9999."), {
		line: "555 9999",
		says: "the number (720) 555 9999 is written in the words, where nobody would correct it. Add it to hotlines.json and write :hotline[its-id].",
	}),
	mistake("911 in the words", words("Call 911 at once."), {
		line: "Call 911",
		says: "the number 911 is written in the words, where nobody would correct it. Write :hotline[emergency-911] instead.",
	}),
	mistake("an hour in the words", words("We answer until 7 p.m. every day."), {
		line: "7 p.m.",
		says: "the hour 7 p.m. is written in the words. Hours live in hours.json: write :hours[its-id].",
	}),
	mistake("a day in the words", words("Come on September 21."), {
		line: "September 21",
		says: "the date September 21 is written in the words. Write :event-date[its-id] or :adopted[its-id], or only the year.",
	}),
	mistake("a number in the title", head(/^title: .*$/m, "title: Call 720-555-0100"), {
		line: "title:",
		says: "the number 720-555-0100 is written in the words, where nobody would correct it. Write :hotline[city-311] instead. The head of a page takes no references, so say it without 720-555-0100.",
	}),
	mistake(
		"a number in a translation alone",
		{ file: "content/es/share.md", append: "\nLlame al 720-555-0100.\n" },
		{
			line: "720-555-0100",
			says: "the number 720-555-0100 is written in the words, where nobody would correct it. Write :hotline[city-311] instead.",
		},
	),
];

export const MARKDOWN = [
	mistake("a heading jumps a level", words("#### Behind the lake"), {
		line: "####",
		says: "the heading jumps from level 2 to level 4. Write ### Behind the lake.",
	}),
	mistake("a second title", words("# Behind the lake"), {
		line: "# Behind",
		says: "the page's title is its only heading with one #. Write ## Behind the lake.",
	}),
	mistake("no blank after the # of a heading", words("##Behind the lake"), {
		line: "##Behind",
		says: "## would be shown to visitors as text. Write a blank after it: ## Heading.",
	}),
	mistake("an empty heading", words("##"), {
		line: "\n##\n",
		says: "the heading is empty. Write its words, or take the # out.",
	}),
	mistake("raw HTML", words("<b>Be careful.</b>"), {
		line: "<b>",
		says: "the HTML <b> would be shown to visitors as text. Write **Be careful.** instead.",
	}),
	mistake("a table pasted from a web page", words("<table>\n<tr><td>Monday</td></tr>\n</table>"), {
		line: "<table>",
		says: "the HTML <table> would be shown to visitors as text. Take it out, and write each row on a line that begins with - and a blank.",
	}),
	mistake("a line break of HTML", words("One<br>two."), {
		line: "<br>",
		says: "the HTML <br> would be shown to visitors as text. Take it out, and leave an empty line where a new paragraph begins.",
	}),
	mistake("a link pasted from a web page", words("<p>Read it <a href='http://x.org'>here</a></p>"), {
		line: "<p>",
		says: "the HTML <p> would be shown to visitors as text. Take all tags out; for the link, add http://x.org to resources.json and write :resource[its-id].",
	}),
	mistake("a link of HTML to a page of the site", words('See <a href="/rights/">your rights</a>.'), {
		line: "<a",
		says: 'the HTML <a href="/rights/"> would be shown to visitors as text. Take all tags out; for the link, write [your rights](rights.md).',
	}),
	mistake("a remark in the middle of a line", words("Call us. <!-- ask Ana --> Now."), {
		line: "<!--",
		says: "the remark <!-- would be shown to visitors as text. Write it on lines of its own and end it with -->, or take it out.",
	}),
	mistake("a remark that never ends", words("<!-- ask Ana"), {
		line: "<!--",
		says: "the remark <!-- would be shown to visitors as text. Write it on lines of its own and end it with -->, or take it out.",
	}),
	mistake("bold text is never closed", words("This is **bold."), {
		line: "**bold",
		says: "** would be shown to visitors as text. Write **important** with ** before and after the words, without a blank inside.",
	}),
	mistake("a blank inside the stars of bold text", words("This is ** bold **."), {
		line: "** bold",
		says: "** would be shown to visitors as text. Write **important** with ** before and after the words, without a blank inside.",
	}),
	mistake("four blanks before a paragraph", words("Text.\n\n    Be careful."), {
		line: "    Be careful",
		says: "four blanks at the beginning of a line make it code. Take them out.",
	}),
	mistake("merge-conflict marks are left in words", words("<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> share"), {
		line: "<<<<<<<",
		says: "two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.",
	}),
	mistake("an invisible mark that turns text", words("Call \u202Eus."), {
		line: "\u202E",
		says: "a right-to-left override (U+202E), which nobody sees, stands in this text. Take it out.",
	}),
	mistake("a letter was damaged when the file was saved", words("Caf\uFFFD."), {
		line: "\uFFFD",
		says: "a damaged character (U+FFFD) stands in this text. Type it again, and save the file as UTF-8.",
	}),
];

export const LINKS = [
	mistake("a link to a page that is not there", words("[Know your rights](right.md)"), {
		line: "right.md",
		says: 'there is no page right.md. Did you mean "rights.md"?',
	}),
	mistake("a link to a heading that is gone", words("[At your door](rights.md#if-officers-come-to-your-house)"), {
		line: "your-house",
		says: 'rights.md has no heading for #if-officers-come-to-your-house. Did you mean "if-officers-come-to-your-door"?',
	}),
	mistake("a link to the address of a page instead of its file", words("[Know your rights](/rights/)"), {
		line: "/rights/",
		says: "inside the site a link names the page's file. Write rights.md instead of /rights/.",
	}),
	mistake("a link to the address of a page that is not there", words("[The next page](next-page.html)"), {
		line: "next-page.html",
		says: "there is no page next-page.html. Take the link out, or write the file of a page that is there, such as rights.md.",
	}),
	mistake("a link to another site", words("[Read the news](https://www.minneapolismn.gov/news)"), {
		line: "https://",
		says: "links to other sites live in resources.json, where they have a source and a date. Add the page there and write :resource[its-id].",
	}),
	mistake("a link over http:", words("[Read the news](http://www.minneapolismn.gov/news)"), {
		line: "http://",
		says: "links to other sites live in resources.json, where they have a source and a date. Add the page there and write :resource[its-id].",
	}),
	mistake("a javascript: link", words("[Know your rights](javascript:alert(1))"), {
		line: "javascript:",
		says: "the address javascript:alert(1) is of no kind that the site uses. Link to a page such as rights.md.",
	}),
	mistake("a link to a file of one's own computer", words("[The flyer](file:///C:/flyer.pdf)"), {
		line: "file:///",
		says: "the address file:///C:/flyer.pdf is of no kind that the site uses. Link to a page such as rights.md.",
	}),
	mistake("a mailto: link", words("[Write to us](mailto:someone@minneapolismn.gov)"), {
		line: "mailto:",
		says: "the address mailto:someone@minneapolismn.gov is of no kind that the site uses. Link to a page such as rights.md.",
	}),
	mistake("a tel: link", words("[Call us](tel:+17205550100)"), {
		line: "tel:",
		says: "a number is written as a reference. Write :hotline[its-id].",
	}),
	mistake("a bare web address", words("Read www.minneapolismn.gov/news."), {
		line: "www.",
		says: "the address www.minneapolismn.gov/news. would not be a link. Add the page to resources.json and write :resource[its-id].",
	}),
	mistake("a link that says only: click here", words("[click here](rights.md)"), {
		line: "click here",
		says: 'the link says only "click here". Write where it leads, such as [Know your rights](rights.md).',
	}),
	mistake("a link without words", words("[](rights.md)"), {
		line: "[](",
		says: "the link has no words. Write between the brackets where it leads.",
	}),
	mistake("a link without an address", words("[Know your rights]()"), {
		line: "]()",
		says: "the link leads nowhere. Write a page's file between the parentheses, such as rights.md.",
	}),
	mistake("a blank between the two parts of a link", words("[Know your rights] (rights.md)"), {
		line: "] (",
		says: "] ( would be shown to visitors as text. Write a link as [Know your rights](rights.md), with a page's file between the parentheses.",
	}),
	mistake("the bracket at the end of a link is missing", words("[Know your rights](rights.md"), {
		line: "](rights.md",
		says: "]( would be shown to visitors as text. Write a link as [Know your rights](rights.md), with a page's file between the parentheses.",
	}),
	mistake(
		"a page is renamed, and its translations are not",
		{ file: "content/en/404.md", renameTo: "content/en/not-found.md" },
		...["ar", "es", "hmn"].map((language) => ({ file: `content/${language}/404.md`, line: 1, says: ORPHAN }) as const),
	),
];

export const HEADS = [
	mistake("the title is missing", head(/^title: .*\n/m, ""), {
		line: 1,
		says: "the page has no title. Write a line such as title: Know your rights.",
	}),
	mistake("the description is missing", head(/^description: .*\n/m, ""), {
		line: 1,
		says: "the page has no description. Write a line such as description: What to do if officers come to your door.",
	}),
	mistake("the description is empty", head(/^description: .*\n/m, "description:\n"), {
		line: "description:",
		says: "the description is empty. Write it after description:.",
	}),
	mistake(
		"the description is too long for search engines",
		head(/^description: .*\n/m, `description: ${"Share who you are. ".repeat(12)}\n`),
		{
			line: "description:",
			says: "the description is longer than 160 characters, so search engines cut it. Shorten it.",
		},
	),
	mistake("a colon in the title", head(/^title: .*\n/m, "title: Share: your story\n"), {
		line: "title:",
		says: 'the head of the page is not understood here. If the text has a colon or a quotation mark in it, put the whole text between straight double quotation marks, with curly ones inside: "…".',
	}),
	mistake("a hashtag in the title", head(/^title: .*\n/m, "title: Share #WeAreMpls\n"), {
		line: "title:",
		says: 'everything after # is lost in this line. Put the whole text between double quotation marks: "…".',
	}),
	mistake("a title that begins with a quotation mark", head(/^title: .*\n/m, 'title: "We" are here\n'), {
		line: "title:",
		says: 'the head of the page is not understood here. If the text has a colon or a quotation mark in it, put the whole text between straight double quotation marks, with curly ones inside: "…".',
	}),
	mistake("curly quotation marks around the title", head(/^title: .*\n/m, "title: “Share: your story”\n"), {
		line: "title:",
		says: 'the head of the page is not understood here. If the text has a colon or a quotation mark in it, put the whole text between straight double quotation marks, with curly ones inside: "…".',
	}),
	mistake("a tab in the head", head(/^title: .*\n/m, "title: Share\n\tyour story\n"), {
		line: "\tyour",
		says: "the head of the page is not understood here. Take the tab out, and write the whole text in one line.",
	}),
	mistake("no blank after the colon of the title", head(/^title: /m, "title:"), {
		line: "title:",
		says: "the head of the page is not understood here. Write a blank after title:.",
	}),
	mistake("the name of a line in the head is misspelt", head(/^description: /m, "desciption: "), {
		line: "desciption",
		says: '"desciption" is not a line that the head of a page may have. Did you mean "description"?',
	}),
	mistake("a line in the head that nobody knows", head(/^title: /m, "author: Ana\ntitle: "), {
		line: "author",
		says: '"author" is not a line that the head of a page may have. Take it out, or write title, description, navigation, critical or legalReview.',
	}),
	mistake("the title stands twice", head(/^(title: .*\n)/m, "$1title: Share\n"), {
		line: "title: Share\n",
		says: "the head of the page is not understood here. The same line stands twice: take one out.",
	}),
	mistake("the head is not closed", head(/\n---\n\n/, "\n\n"), {
		line: 1,
		says: "the head of the page is not closed. Write --- on a line of its own after its last line, such as description:.",
	}),
	mistake("the head is gone", head(/^---[\s\S]*?\n---\n/, ""), {
		line: 1,
		says: "the page has no head. Begin the file with a line ---, then title: and description:, then another line ---.",
	}),
	mistake("a blank line before the head", head(/^---\n/, "\n---\n"), {
		line: 1,
		says: "something stands before the first ---, even if only a blank line. Take it out.",
	}),
	mistake("the first --- stands twice", head(/^---\n/, "---\n---\n"), {
		line: /---\n---\n/,
		says: "the line --- stands twice at the beginning. Take one out.",
	}),
	mistake("three dots end the head before its time", head(/^description: /m, "...\ndescription: "), {
		line: "...\n",
		says: "no line of the head may begin with .... Take it out.",
	}),
	mistake("a word that every object of the language has, in the head", head(/^title: /m, "constructor: x\ntitle: "), {
		line: "constructor",
		says: '"constructor" is not a line that the head of a page may have. Take it out, or write title, description, navigation, critical or legalReview.',
	}),
	mistake(
		"merge-conflict marks are left in the head",
		head(/^(title: .*\n)/m, "<<<<<<< HEAD\n$1=======\ntitle: Share\n>>>>>>> share\n"),
		{
			line: "<<<<<<<",
			says: "two people changed these lines at once, and both versions are left here. Keep one and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.",
		},
	),
	mistake(
		"critical: yes",
		{ file: "content/en/about.md", find: /^title: /m, write: "critical: yes\ntitle: " },
		{
			line: "critical",
			says: "critical is not written as expected. Write critical: true, or take the line out.",
		},
	),
];

const POTLUCK = "---\ntitle: Potluck\ndescription: Neighbors eat together.\n---\n\nCome.\n";

export const PAGE_FILES = [
	mistake(
		"a page with the address of a draft's second page",
		{
			file: "content/en/report/english.md",
			save: "---\ntitle: In English\ndescription: What to say.\n---\n\nCome.\n",
		},
		{
			line: 1,
			says: /the site has a page of its own at \/(es|ar|hmn)\/report\/english\/\. Give the file another name\./,
		},
	),
	mistake(
		"a page is emptied",
		{ file: nextPage(), save: "" },
		{
			line: 1,
			says: "the file is empty. Bring back what it held, which its history has; or take it out, or write a page: a line ---, then title: and description:, then another line ---, then its words.",
		},
	),
	mistake(
		"a page lies beside the languages",
		{ file: "content/potluck.md", save: "---\ntitle: Potluck\ndescription: Neighbors eat together.\n---\n\nCome.\n" },
		{ line: 1, says: "the page is in no language's folder. Move it into one, such as content/en/, or take it out." },
	),
	mistake(
		"a page in a language that is not there yet",
		{
			file: "content/fr/rights.md",
			save: "---\ntitle: Vos droits\ndescription: Que faire.\nstate: draft\n---\n\nAppelez.\n",
		},
		{
			line: 1,
			says: 'languages.json does not publish a language "fr". Move the page into the folder of one that it does, or publish the language first.',
		},
	),
	mistake(
		"an accent in the name of a page",
		{ file: "content/en/café.md", save: "---\ntitle: Potluck\ndescription: Neighbors eat together.\n---\n\nCome.\n" },
		{
			line: 1,
			says: "the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.",
		},
	),
	mistake(
		"capitals and blanks in the name of a page",
		{
			file: "content/en/My Story.md",
			save: "---\ntitle: Potluck\ndescription: Neighbors eat together.\n---\n\nCome.\n",
		},
		{
			line: 1,
			says: "the name of the file has something other than small letters, digits and hyphens. Rename it, such as know-your-rights.md.",
		},
	),
	mistake(
		"a page ends in .MD",
		{
			file: "content/en/potluck.MD",
			save: "---\ntitle: Potluck\ndescription: Neighbors eat together.\n---\n\nCome.\n",
		},
		{ line: 1, says: "this file is no page. Pages end in .md; pictures belong in assets/images." },
	),
	mistake(
		"a page is named like the folder of pictures",
		{ file: "content/en/images.md", save: POTLUCK },
		{ line: 1, says: "the site itself fills the folder images. Give the page another name." },
	),
	mistake(
		"a page lies among the copies for people without internet",
		{ file: "content/en/offline/potluck.md", save: POTLUCK },
		{ line: 1, says: "the site itself fills the folder offline. Give the page another name." },
	),
	mistake(
		"a translation is named like the folder of the search",
		{ file: "content/es/pagefind/potluck.md", save: POTLUCK },
		{ line: 1, says: "the site itself fills the folder pagefind. Give the page another name." },
	),
	mistake(
		"a template lies among the pages",
		{ file: "content/potluck.11ty.ts", save: "export const render = () => process.exit();\n" },
		{
			line: 1,
			says: "this is code, and none is run from here. Take it out: in content/ lie only pages of words (content/en/rights.md); the English that translations were made from (content/es/.english/rights.json).",
		},
	),
	mistake(
		"a program lies among what translations were made from",
		{ file: "content/es/.english/potluck.11ty.ts", save: "process.exit();\n" },
		{ line: 1, says: /this is code, and none is run from here\. Take it out: .*/ },
	),
	mistake(
		"a hidden picture",
		{ file: "assets/images/.potluck.svg", save: "<svg/>" },
		{ line: 1, says: "a name with a dot in front is hidden from you. Rename or delete it." },
	),
	mistake(
		"a page of a word processor",
		{ file: "content/en/potluck.docx", save: "PK" },
		{ line: 1, says: "this file is no page. Pages end in .md; pictures belong in assets/images." },
	),
	mistake(
		"a picture lies among the pages",
		{ file: "content/en/lake.jpg", save: "JFIF" },
		{ line: 1, says: "this file is no page. Pages end in .md; pictures belong in assets/images." },
	),
];

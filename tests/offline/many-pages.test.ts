import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPages } from "../../scripts/checks/read-page.ts";
import { runTool } from "../../scripts/project/run-tool.ts";
import { CITY_DAY } from "../city.ts";
import { buildSite, copyFixture, removeSite } from "../site/build-fixture.ts";
import { addRecords, manyEvents, manyResolutions } from "../site/listing/many-records.ts";

// Each record has a page in both languages of the fixture; lists make the rest of five thousand pages.
const RESOLUTIONS = 2_050;
const EVENTS = 300;

// Said by the command's own process as it ends: its peak of memory, and the processor time of it and its children (proc(5), in 1/100 s).
const TELL =
	'import{readFileSync}from"node:fs";process.on("exit",()=>{const t=readFileSync("/proc/self/stat","utf8").split(") ")[1].split(" ").slice(11,15);console.log("memory "+Math.round(process.resourceUsage().maxRSS*1.024/1000)+" MB, processor "+t.reduce((a,b)=>a+Number(b),0)/100+" s")})';
const TOLD = /memory (\d+) MB, processor ([\d.]+) s/;

let copy: string;
let output: string;

beforeAll(async () => {
	if (!process.env.FULL) return;
	copy = await copyFixture();
	output = path.join(copy, "out");
	await addRecords(copy, "resolutions", manyResolutions(RESOLUTIONS));
	await addRecords(copy, "events", manyEvents(EVENTS));
	const { code, output: printed } = await buildSite(copy, output);
	if (code !== 0) throw new Error(`The site does not build: ${printed}`);
}, 300_000);
afterAll(() => removeSite(copy));

test.runIf(process.env.FULL && process.platform === "linux")(
	"the copies of 5,000 pages are made in less than a minute and a gigabyte, and are whole",
	async () => {
		expect((await readPages(output)).length).toBeGreaterThan(4_950);
		const env = { SITE_FOLDER: copy, SITE_OUTPUT: output, SITE_DATE: CITY_DAY };
		const start = performance.now();
		const made = await runTool(process.execPath, ["scripts/mirror.ts"], {
			env: { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL)}` },
		});
		const seconds = (performance.now() - start) / 1000;
		console.log(`made in ${seconds.toFixed(1)} s\n${made.output}`);
		expect(made.code).toBe(0);
		const [, megabytes, processor] = TOLD.exec(made.output) ?? [];
		expect(Number(megabytes)).toBeLessThan(1000);
		// Where other tests run beside it, the clock tells of them; what the processor did for it does not.
		expect(Math.min(seconds, Number(processor))).toBeLessThan(60);
		const zips = (await readdir(path.join(output, "offline"))).filter((file) => file.endsWith(".zip"));
		expect(zips).toHaveLength(2);
		const verify = async (place: string) =>
			(await runTool(process.execPath, ["scripts/verify.ts", place], { env: { MINISIGN_PUBLIC_KEY: "" } })).output;
		expect(await verify(output)).toMatch(/: \d{4,5} files are as SHA256SUMS says\./);
		for (const zip of zips)
			expect(await verify(path.join(output, "offline", zip))).toContain(": 1 file is as SHA256SUMS says.");
	},
	300_000,
);

import { runBuild } from "./build/run-build.ts";
import { summary } from "./build/summary.ts";
import { annotated } from "./github/annotated.ts";
import { command } from "./project/command.ts";
import { siteFolders } from "./project/folders.ts";
import { endSteps, showStep } from "./project/show-step.ts";

// npm run build [-- --annotations]: the finished site in _site; on GitHub, errors also beside their lines.
await command(() =>
	annotated(process.argv.slice(2), process.env, async () => {
		const report = await runBuild({ folders: siteFolders(), env: process.env, onStep: showStep });
		endSteps();
		console.log(`The site is built.\n${summary(report)}`);
	}),
);

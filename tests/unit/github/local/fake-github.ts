import type { Core, GitHub, Issue, Post, PullRequest } from "../../../../scripts/github/api.ts";

/** What a GitHub of our own holds at the beginning. */
export interface Held {
	pulls?: Record<number, PullRequest>;
	/** By the number of the issue or pull request. */
	comments?: Record<number, Post[]>;
	issues?: Issue[];
}

const BOT = { login: "github-actions[bot]", type: "Bot" };

/** As many items on a page, so that lists have several. */
const PAGE = 2;

/** A GitHub in memory. It changes what it holds as the real one would, and writes down each change that it is asked for. */
export function fakeGitHub(held: Held = {}) {
	const { pulls = {}, comments = {}, issues = [] } = held;
	const changes: string[] = [];
	let last = 1000;
	const pageOf =
		<About, Item>(items: (about: About) => Item[]) =>
		async (about: About & { per_page: number; page?: number }) => ({
			data: items(about).slice(((about.page ?? 1) - 1) * PAGE, (about.page ?? 1) * PAGE),
		});
	const github: GitHub = {
		rest: {
			pulls: {
				get: async ({ pull_number }) => {
					const data = pulls[pull_number];
					if (data === undefined) throw new Error("Not Found");
					return { data };
				},
			},
			issues: {
				listComments: pageOf(({ issue_number }) => comments[issue_number] ?? []),
				createComment: async ({ issue_number, body }) => {
					changes.push(`comment on ${issue_number}`);
					const all = comments[issue_number] ?? [];
					comments[issue_number] = [...all, { id: ++last, body, user: BOT }];
				},
				updateComment: async ({ comment_id, body }) => {
					changes.push(`change comment ${comment_id}`);
					for (const comment of Object.values(comments).flat()) if (comment.id === comment_id) comment.body = body;
				},
				listForRepo: pageOf(() => issues),
				create: async ({ title, body }) => {
					const number = ++last;
					changes.push(`open ${number}`);
					issues.unshift({ id: number, number, title, body, state: "open", user: BOT });
				},
				update: async ({ owner: _, repo: __, issue_number, ...change }) => {
					changes.push(`change ${issue_number}`);
					for (const issue of issues) if (issue.number === issue_number) Object.assign(issue, change);
				},
			},
		},
		paginate: async (list, about) => {
			const all = [];
			for (let page = 1; ; page++) {
				const { data } = await list({ ...about, page });
				all.push(...data);
				if (data.length < PAGE) return all;
			}
		},
	};
	return { github, changes, comments, issues };
}

/** What a script says while it runs. */
export function fakeCore() {
	const said: string[] = [];
	const core: Core = {
		info: (text) => said.push(text),
		notice: (text) => said.push(text),
	};
	return { core, said };
}

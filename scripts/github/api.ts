/** The part of GitHub's interface that the scripts use, as actions/github-script hands it over; tests make one of their own. */
export interface GitHub {
	rest: {
		pulls: { get(about: Repo & { pull_number: number }): Promise<{ data: PullRequest }> };
		issues: {
			listComments: Listing<Repo & { issue_number: number }, Post>;
			createComment(about: Repo & { issue_number: number; body: string }): Promise<unknown>;
			updateComment(about: Repo & { comment_id: number; body: string }): Promise<unknown>;
			listForRepo: Listing<Repo & { state: "all" }, Issue>;
			create(about: Repo & { title: string; body: string }): Promise<unknown>;
			update(about: Repo & { issue_number: number } & Partial<IssueChange>): Promise<unknown>;
		};
	};
	/** All pages of a list. */
	paginate<About, Item>(list: Listing<About, Item>, about: About & { per_page: number }): Promise<Item[]>;
}

export type Listing<About, Item> = (about: About & { per_page: number }) => Promise<{ data: Item[] }>;

export interface Repo {
	owner: string;
	repo: string;
}

export interface PullRequest {
	state: string;
	head: { sha: string; ref: string; repo: { full_name: string } | null };
	base: { repo: { full_name: string } };
}

/** Something that an account has written. */
export interface Post {
	id: number;
	body?: string | null;
	user: { login: string; type: string } | null;
}

export interface Issue extends Post {
	number: number;
	title: string;
	state: string;
	pull_request?: object;
}

export interface IssueChange {
	title: string;
	body: string;
	state: "open" | "closed";
	state_reason: "completed" | "reopened";
}

/** What actions/github-script hands to a script beside the interface. */
export interface Run<Payload> {
	github: GitHub;
	context: { repo: Repo; payload: Payload };
	core: Core;
}

export interface Core {
	info(text: string): void;
	notice(text: string): void;
}

/** The account that GitHub posts as when a workflow does it with its own token. */
const BOT = "github-actions[bot]";

/** Whether a post is our own: the bot's, and with this mark at its very beginning. Anybody can write a mark; nobody else is the bot. */
export const isOwn = ({ user, body }: Post, mark: string): boolean =>
	user?.login === BOT && user.type === "Bot" && (body ?? "").startsWith(mark);

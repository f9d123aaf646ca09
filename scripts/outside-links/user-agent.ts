/** Who asks, so that the owner of a site can see it in a log and write to us. */
export function userAgent(siteUrl: string, env: NodeJS.ProcessEnv): string {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	const home = server && repository ? `${server}/${repository}` : siteUrl;
	return `WeAreMpls-link-check/1.0 (+${home})`;
}

/**
 * Whether a build is for staff to look at before a change is published. Netlify says so in CONTEXT: "deploy-preview" or "branch-deploy",
 * against "production" (docs.netlify.com, "Build environment variables"). Builds elsewhere are the site itself.
 */
export const isTrial = ({ CONTEXT }: NodeJS.ProcessEnv): boolean =>
	CONTEXT !== undefined && CONTEXT !== "" && CONTEXT !== "production";

/** What is used of it: the package ships no types. */
declare module "jsonld" {
	interface Options {
		documentLoader(url: string): Promise<{ document: object; documentUrl: string; contextUrl?: string }>;
	}
	const jsonld: { expand(document: object, options: Options): Promise<unknown[]> };
	export default jsonld;
}

/** What the preview shows while there is no site at all to stand under the faults. */
export const PLAIN_PAGE = `<!DOCTYPE html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
		<meta name="color-scheme" content="light dark">
		<title>No page to show yet</title>
	</head>
	<body>
		<main>
			<h1>No page to show yet</h1>
			<p>Something in the files stops the site from being made. It says so here and in the terminal. Mend it and save: the page comes by itself.</p>
		</main>
	</body>
</html>
`;

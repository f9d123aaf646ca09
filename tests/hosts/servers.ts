import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isRoot } from "../../scripts/project/debian.ts";
import { type Server, startServer } from "./start-server.ts";

/** Ordinary ways to serve a folder, each by its program. `workshop` is a folder for the server's own files. */
export const SERVERS: Readonly<Record<string, (folder: string, workshop: string) => Promise<Server>>> = {
	nginx: (folder, workshop) =>
		startServer((port) => {
			const file = path.join(workshop, "nginx.conf");
			mkdirSync(workshop, { recursive: true });
			writeFileSync(file, nginxConfig(folder, workshop, port));
			return ["nginx", "-p", workshop, "-c", file, "-e", "stderr"];
		}),
	caddy: (folder, workshop) =>
		startServer((port) => ["caddy", "file-server", "--root", folder, "--listen", `127.0.0.1:${port}`], {
			XDG_CONFIG_HOME: workshop,
			XDG_DATA_HOME: workshop,
		}),
	python3: (folder) =>
		startServer((port) => ["python3", "-m", "http.server", `${port}`, "--bind", "127.0.0.1", "--directory", folder]),
};

/** Only what every nginx has: a folder and a port. As root its workers must be root too, to read a folder of the tests. */
const nginxConfig = (
	folder: string,
	workshop: string,
	port: number,
): string => `${isRoot() ? "user root;\n" : ""}daemon off;
worker_processes 1;
pid "${workshop}/nginx.pid";
events {}
http {
	types { text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; application/pdf pdf; }
	access_log off;
	${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path "${workshop}/${name}";`).join("\n\t")}
	server {
		listen 127.0.0.1:${port};
		root "${folder}";
	}
}
`;

import type { Diagnostic } from "../../project/diagnostics.ts";
import { pictureName } from "../../urls/picture-name.ts";
import { closest } from "../did-you-mean.ts";
import type { Facts } from "../facts.ts";
import { FILES_FOLDER } from "../file-sizes.ts";
import type { At } from "./rule.ts";

/** Every file to download has a record, without which nobody would find it, and every record has its file. Judged of whole facts, since one of the two comes first. */
export function filesAndRecords({ files, fileSizes }: Pick<Facts, "files" | "fileSizes">, at: At): Diagnostic[] {
	const recorded = new Set(files.all.map(({ file }) => file));
	// Files of other kinds are told with all that lies where nothing reads it.
	const orphans = [...fileSizes.keys()].filter((name) => /\.(pdf|docx)$/i.test(name) && !recorded.has(name));
	const missing = files.all.filter(({ file }) => !fileSizes.has(file));
	const seen = new Set<string>();
	return [
		...missing.map((record) => {
			const near = closest(record.file, orphans);
			const advice = near === undefined ? "Put the file there" : `There is ${near}: rename it to ${record.file}`;
			return at(record, ["file"], `${record.file} is not in ${FILES_FOLDER}. ${advice}, or correct the name.`);
		}),
		...files.all.flatMap((record) => {
			if (!seen.has(record.file)) {
				seen.add(record.file);
				return [];
			}
			return [at(record, ["file"], `${record.file} has a record already. Take one of the two out.`)];
		}),
		...orphans
			.filter((name) => !missing.some(({ file }) => closest(file, [name]) !== undefined))
			.map((name): Diagnostic => {
				const better = pictureName(name);
				const rename = better === name ? "" : ` Rename it to ${better} first.`;
				const message = `no record in files.json has this file, so nobody would find it.${rename} Add a record with "file": "${better}", or take the file out.`;
				return { file: `${FILES_FOLDER}/${name}`, line: 1, column: 1, message };
			}),
	];
}

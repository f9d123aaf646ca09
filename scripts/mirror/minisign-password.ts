import { scryptSync } from "node:crypto";

/** How many bytes of a secret key's file are locked: id, seed, public key and sum. */
export const KEY_STREAM_BYTES = 104;

const BLOCK = 8;
const LEAST_WORK = 32768n;

/** The bytes that lock a secret key: scrypt with libsodium's limits of work and memory, as minisign notes them in the file. */
export function keyStream(password: string, salt: Uint8Array, work: bigint, memory: bigint): Uint8Array {
	const { cost, parallel } = scryptParameters(work, memory);
	const maxmem = 128 * BLOCK * (cost + parallel) + 64 * 1024 * 1024;
	return scryptSync(password, salt, KEY_STREAM_BYTES, { N: cost, r: BLOCK, p: parallel, maxmem });
}

/** Source: pickparams in libsodium's crypto_pwhash_scryptsalsa208sha256. // minisign's own limits => { cost: 2 ** 20, parallel: 1 } */
export function scryptParameters(asked: bigint, memory: bigint): { cost: number; parallel: number } {
	const work = asked < LEAST_WORK ? LEAST_WORK : asked;
	if (work < memory / 32n) return { cost: powerUpTo(work / BigInt(BLOCK * 4)), parallel: 1 };
	const cost = powerUpTo(memory / BigInt(BLOCK * 128));
	const lanes = Math.min(Math.floor(Number(work / 4n) / cost), 0x3fffffff);
	return { cost, parallel: Math.floor(lanes / BLOCK) };
}

/** The greatest power of two that is not above a number, and at least 2. */
function powerUpTo(most: bigint): number {
	let power = 2;
	while (BigInt(power) <= most / 2n) power *= 2;
	return power;
}

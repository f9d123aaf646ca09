/** A favicon.ico that holds one PNG, for browsers that ask for that name whatever the page says. */
export function icoOf(png: Buffer, side: number): Buffer {
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // an icon, not a cursor
	head.writeUInt16LE(1, 4); // one picture
	head.writeUInt8(side % 256, 6);
	head.writeUInt8(side % 256, 7);
	head.writeUInt16LE(1, 10); // planes
	head.writeUInt16LE(32, 12); // bits a pixel
	head.writeUInt32LE(png.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, png]);
}

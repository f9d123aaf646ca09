/** The same items in the same order, but that those of one's own stand first. // ([1, 2, 3], (it) => it === 3) => [3, 1, 2] */
export const ownFirst = <T>(items: readonly T[], isOwn: (item: T) => boolean): T[] => [
	...items.filter(isOwn),
	...items.filter((item) => !isOwn(item)),
];

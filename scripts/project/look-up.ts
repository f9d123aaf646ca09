/** What a table says of a name that somebody typed; never what every object of the language has, such as "constructor". */
export const lookUp = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * The entry that a table itself has under a key that came from outside. `table[key]` also finds what every object inherits:
 * under `constructor` it is a function.
 */
export function ownProperty<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}

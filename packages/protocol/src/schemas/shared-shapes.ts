/** Whether a value is a schema, and not a list of properties or the like. */
export function isShape(value: object): boolean {
	return ('type' in value && typeof value.type === 'string') || 'anyOf' in value;
}

/**
 * Answers a value with a reference in place of each shape in it that has a name: `shared` has names by the shapes' JSON. `within`
 * leaves the value itself as it is, so that a shape that has a name does not refer to itself. What is the same object is looked
 * through once: most shapes are in many operations. `referred` has the names that were put in so far.
 */
export function referTo(
	prefix: string,
	shared: ReadonlyMap<string, string>
): { refer(value: unknown): unknown; within(value: object): object; referred: ReadonlySet<string> } {
	const known = new WeakMap<object, unknown>();
	const referred = new Set<string>();
	function refer(value: unknown): unknown {
		if (typeof value !== 'object' || value === null) return value;
		if (!known.has(value)) known.set(value, reference(value) ?? within(value));
		return known.get(value);
	}
	function reference(value: object): object | undefined {
		const name = isShape(value) ? shared.get(JSON.stringify(value)) : undefined;
		if (name === undefined) return undefined;
		referred.add(name);
		return { $ref: prefix + name };
	}
	function within(value: object): object {
		if (Array.isArray(value)) return value.map(refer);
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, refer(item)]));
	}
	return { refer, within, referred };
}

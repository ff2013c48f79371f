/** Whether a value is a schema, and not a list of properties or the like. */
export function isShape(value: object): boolean {
	return ('type' in value && typeof value.type === 'string') || 'anyOf' in value;
}

/**
 * Answers a value with a reference in place of each shape in it that has a name: `shared` has names by the shapes' JSON. Where
 * the value is such a shape itself, `own` is its JSON, so that it does not refer to itself.
 */
export function referTo(
	prefix: string,
	shared: ReadonlyMap<string, string>
): (value: unknown, own?: string) => unknown {
	return function refer(value: unknown, own?: string): unknown {
		if (typeof value !== 'object' || value === null) return value;
		const text = JSON.stringify(value);
		const name = text === own ? undefined : shared.get(text);
		if (name !== undefined) return { $ref: prefix + name };
		if (Array.isArray(value)) return value.map((item) => refer(item, own));
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, refer(item, own)]));
	};
}

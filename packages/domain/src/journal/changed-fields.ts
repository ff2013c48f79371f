import { canonicalJson } from './canonical-json.ts';

/** What changed: each field as it was before, and as it is since. */
export type ChangedFields<Fields> = { [Field in keyof Fields]?: { from: Fields[Field]; to: Fields[Field] } };

/** The fields that `to` names and that are not so in `from` already. */
export function compareFields<Fields extends object>(
	from: Fields,
	to: { [Field in keyof Fields]?: Fields[Field] | undefined },
	fields: readonly (keyof Fields)[]
): ChangedFields<Fields> {
	const changes = fields.flatMap((field) => {
		const value = to[field];
		const same = value === undefined || canonicalJson(value) === canonicalJson(from[field]);
		return same ? [] : [[field, { from: from[field], to: value }] as const];
	});
	return Object.fromEntries(changes) as ChangedFields<Fields>;
}

export function isUnchanged(change: object): boolean {
	return Object.keys(change).length === 0;
}

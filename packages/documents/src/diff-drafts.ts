import type { ChangedDraft, ChangedField, ChangedRun } from '@plenum/domain/clusters/assessment-changes';
import { changedWords } from './changed-words.ts';
import type { Effort } from './updates/effort.ts';

type Draft = { id: string; text: string };
type Field<Kind> = Extract<Exclude<keyof Kind, 'id'>, string>;
type NameOf = (field: string, entry: string) => string;

/** Actions, or indicators: each is the same one by its id, wherever it stands. Those that stayed as they were are left out. */
export function diffDrafts<Kind extends Draft>(
	before: readonly Kind[],
	after: readonly Kind[],
	nameOf: NameOf,
	effort: Effort
): ChangedDraft<Field<Kind>>[] {
	const was = new Map(before.map((draft) => [draft.id, draft]));
	const is = new Set(after.map(({ id }) => id));
	const kept = after.flatMap((draft) => diffDraft(was.get(draft.id), draft, nameOf, effort));
	const gone = before.filter(({ id }) => !is.has(id)).flatMap((draft) => diffDraft(draft, undefined, nameOf, effort));
	return [...kept, ...gone];
}

export function isReordered(before: readonly Draft[], after: readonly Draft[]): boolean {
	const order = (drafts: readonly Draft[], others: readonly Draft[]) => {
		const known = new Set(others.map(({ id }) => id));
		return drafts.map(({ id }) => id).filter((id) => known.has(id));
	};
	return order(before, after).join() !== order(after, before).join();
}

function diffDraft<Kind extends Draft>(
	before: Kind | undefined,
	after: Kind | undefined,
	nameOf: NameOf,
	effort: Effort
): ChangedDraft<Field<Kind>>[] {
	const some = (after ?? before) as Kind;
	const names = (Object.keys(some) as (keyof Kind)[]).filter((name) => name !== 'id') as Field<Kind>[];
	const fields = names.flatMap((field) => diffField(field, before?.[field], after?.[field], nameOf, effort));
	const change = before ? (after ? 'changed' : 'deleted') : 'inserted';
	return change === 'changed' && fields.length === 0 ? [] : [{ id: some.id, change, title: some.text, fields }];
}

function diffField<Name extends string>(
	field: Name,
	before: unknown,
	after: unknown,
	nameOf: NameOf,
	effort: Effort
): ChangedField<Name>[] {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	const list = Array.isArray(before ?? after);
	const runs = list
		? changedEntries(asEntries(before), asEntries(after)).map((run) => ({ ...run, text: nameOf(field, run.text) }))
		: changedWords(asWords(before), asWords(after), effort);
	return runs.length === 0 ? [] : [{ field, list, runs }];
}

function changedEntries(before: readonly string[], after: readonly string[]): ChangedRun[] {
	const gone = before.filter((entry) => !after.includes(entry));
	return [
		...gone.map((text): ChangedRun => ({ change: 'deleted', text })),
		...after.map((text): ChangedRun => ({ change: before.includes(text) ? 'equal' : 'inserted', text }))
	];
}

function asEntries(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function asWords(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

import { indicatorKinds, type FollowUpAction, type Indicator } from '@plenum/domain/clusters/assessment';
import { smartNames, type Judgement } from '@plenum/domain/clusters/assessment';
import { withoutNul } from '@plenum/domain/without-nul';
import * as Y from 'yjs';
import { allowsValue, isDraftId, judgementKey } from './updates/grammar.ts';
import { actionsOf, indicatorsOf } from './roots.ts';

/** Ids in the order in which people put them; equal places are settled by the id, the same for everyone. */
export function actionIds(doc: Y.Doc): string[] {
	return idsInOrder(actionsOf(doc));
}

export function indicatorIds(doc: Y.Doc): string[] {
	return idsInOrder(indicatorsOf(doc));
}

export function readAction(doc: Y.Doc, id: string): FollowUpAction {
	const fields = draft(actionsOf(doc), id);
	const judged = readJudgements(fields);
	return {
		id,
		text: words(fields, 'text'),
		lead: words(fields, 'lead'),
		supporting: words(fields, 'supporting'),
		deadline: words(fields, 'deadline'),
		resources: words(fields, 'resources'),
		assistance: words(fields, 'assistance'),
		indicators: list(fields, 'indicators'),
		recommendations: list(fields, 'recommendations'),
		...(judged && { judged })
	};
}

/** Nothing where nobody said anything: what was hashed before there were any stays what it was. */
function readJudgements(fields: Y.Map<unknown> | undefined): FollowUpAction['judged'] {
	const found = smartNames.flatMap((name) => {
		const value = fields?.get(judgementKey(name));
		return allowsValue('action', judgementKey(name), value) ? [[name, value as Judgement] as const] : [];
	});
	return found.length === 0 ? undefined : Object.fromEntries(found);
}

export function readIndicator(doc: Y.Doc, id: string): Indicator {
	const fields = draft(indicatorsOf(doc), id);
	const kind = words(fields, 'kind');
	return {
		id,
		kind: indicatorKinds.find((known) => known === kind) ?? 'outcome',
		text: words(fields, 'text'),
		baseline: words(fields, 'baseline'),
		target: words(fields, 'target'),
		value: words(fields, 'value'),
		source: words(fields, 'source'),
		date: words(fields, 'date'),
		unit: words(fields, 'unit')
	};
}

export function placeOf(drafts: Y.Map<unknown>, id: string): number {
	const place = draft(drafts, id)?.get('order');
	return typeof place === 'number' && Number.isFinite(place) ? place : 0;
}

export function draft(drafts: Y.Map<unknown>, id: string): Y.Map<unknown> | undefined {
	const found = drafts.get(id);
	return found instanceof Y.Map && !(found instanceof Y.XmlHook) ? (found as Y.Map<unknown>) : undefined;
}

function idsInOrder(drafts: Y.Map<unknown>): string[] {
	return [...drafts.keys()]
		.filter((id) => isDraftId(id) && draft(drafts, id) !== undefined)
		.map((id) => ({ id, place: placeOf(drafts, id) }))
		.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

function words(fields: Y.Map<unknown> | undefined, name: string): string {
	const value = fields?.get(name);
	if (value instanceof Y.Text) return value.toDelta().map(insertedText).join('');
	return typeof value === 'string' ? withoutNul(value) : '';
}

function insertedText({ insert }: { insert: unknown }): string {
	return typeof insert === 'string' ? withoutNul(insert) : '';
}

function list(fields: Y.Map<unknown> | undefined, name: string): string[] {
	const value = fields?.get(name);
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

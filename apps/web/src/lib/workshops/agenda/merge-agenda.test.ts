import type { AgendaItem, Workshop, WorkshopEvent } from '@plenum/domain/workshops/workshop';
import { fold } from '@plenum/domain/workshops/evolve';
import { expect, test } from 'vitest';
import { differingItems } from './agenda-from-ratings.ts';
import { mergeAgenda } from './merge-agenda.ts';

const item = (id: string, cluster: string | null, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
	id,
	cluster,
	title,
	minutes: 20,
	...more
});
const opening = item('opening', null, 'Opening');
const courts = item('courts', 'courts', 'Courts', { minutes: 45, stepMinutes: { write: 10 } });
const lunch = item('lunch', null, 'Lunch', { kind: 'break' });
const health = item('health', 'health', 'Health');
const business = item('business', null, 'Any other business');
const closing = item('closing', null, 'Closing words');

function workshopOf(items: AgendaItem[], ...begun: string[]): Workshop {
	const events: WorkshopEvent[] = [
		{ type: 'workshop-planned', title: 'Day', items },
		...(begun.length === 0 ? [] : [{ type: 'workshop-started' as const }]),
		...begun.flatMap((id, at) => [
			...(at === 0 ? [] : [{ type: 'item-finished' as const, item: begun[at - 1] ?? '' }]),
			{ type: 'item-started' as const, item: id }
		])
	];
	const workshop = fold(events.map((event, at) => ({ seq: at + 1, at, by: null, event })));
	if (!workshop) throw new Error('It was planned.');
	return workshop;
}

const clusters = ['courts', 'health', 'water'].map((id) => ({ id, label: id[0]?.toUpperCase() + id.slice(1) }));
const form = { minutes: 15, title: (cluster: string, numbers: string) => `${cluster}: ${numbers}` };
const differing = (...rows: [cluster: string, number: string][]) =>
	differingItems(
		rows.map(([cluster, number]) => ({ cluster, number })),
		clusters,
		form
	);
const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);

test('[RATINGS45] an item that is on the agenda gets the rows that differ, in its place, and nothing else of it changes', () => {
	const workshop = workshopOf([opening, courts, lunch, health, closing]);
	const merged = mergeAgenda(workshop, differing(['courts', '140.2'], ['courts', '140.9']));
	expect(merged).toEqual([opening, { ...courts, title: 'Courts: 140.2, 140.9' }, lunch, health, closing]);
});

test.each<[string, AgendaItem[], string[]]>([
	['before the closing words', [opening, courts, closing], ['Opening', 'Courts', 'Water: 140.5', 'Closing words']],
	[
		'before every item at the end that is free',
		[opening, courts, business, closing],
		['Opening', 'Courts', 'Water: 140.5', 'Any other business', 'Closing words']
	],
	['behind a break', [courts, lunch, closing], ['Courts', 'Lunch', 'Water: 140.5', 'Closing words']],
	['between opening and closing', [opening, closing], ['Opening', 'Water: 140.5', 'Closing words']],
	['behind the opening alone', [opening], ['Opening', 'Water: 140.5']],
	['on an empty agenda', [], ['Water: 140.5']]
])('[RATINGS45] an item that is new stands %s', (_, items, expected) => {
	expect(titles(mergeAgenda(workshopOf(items), differing(['water', '140.5'])))).toEqual(expected);
});

test('[RATINGS45] pressed twice, or for a second round, no item stands twice and no number is lost', () => {
	const first = mergeAgenda(workshopOf([opening, courts, closing]), differing(['courts', '140.2'], ['water', '140.5']));
	const present = workshopOf(first.map((one, at) => ({ ...one, id: one.id ?? `new-${at}` })));
	const again = mergeAgenda(present, differing(['courts', '140.2'], ['water', '140.5']));
	expect(again.every((one, at) => one === present.items[at])).toBe(true);
	const second = mergeAgenda(present, differing(['courts', '140.9'], ['courts', 'P1'], ['water', '140.5']));
	expect(titles(second)).toEqual(['Opening', 'Courts: 140.9, P1, 140.2', 'Water: 140.5', 'Closing words']);
});

test('[RATINGS45] a title that somebody chose stays before the numbers', () => {
	const own = { ...courts, title: 'Judges: with the Chief Justice' };
	const [merged] = mergeAgenda(workshopOf([own]), differing(['courts', '140.2']));
	expect(merged?.title).toBe('Judges: with the Chief Justice: 140.2');
});

test('[RATINGS45] what is new comes behind the item that is on, and a finished item is not counted', () => {
	const live = workshopOf([opening, courts, closing], 'opening', 'courts', 'closing');
	expect(titles(mergeAgenda(live, differing(['courts', '140.2'])))).toEqual([
		...['Opening', 'Courts', 'Closing words', 'Courts: 140.2']
	]);
	const current = workshopOf([opening, courts, closing], 'opening', 'courts');
	expect(titles(mergeAgenda(current, differing(['courts', '140.2'])))).toEqual([
		...['Opening', 'Courts: 140.2', 'Closing words']
	]);
});

test('[RATINGS45] the follow-up of a commitment is another matter than its cluster', () => {
	const followUp = item('follow-up', 'courts', 'Follow-up', { commitment: 'commitment-1' });
	expect(titles(mergeAgenda(workshopOf([followUp]), differing(['courts', '140.2'])))).toEqual([
		...['Follow-up', 'Courts: 140.2']
	]);
});

test('[WORKSHOP19] what is carried over is merged by the same rule', () => {
	const carried = { cluster: 'courts', title: 'Courts: 140.2', minutes: 20 };
	expect(titles(mergeAgenda(workshopOf([courts, closing]), [carried]))).toEqual(['Courts: 140.2', 'Closing words']);
});

test('[RATINGS45] a list that is too long for a title is cut, and grows again from whole numbers', () => {
	const many = Array.from({ length: 100 }, (_, at): [string, string] => ['courts', `140.${at}`]);
	const [merged] = mergeAgenda(workshopOf([courts]), differing(...many));
	expect(merged?.title).toHaveLength(300);
	expect(merged?.title.endsWith('…')).toBe(true);
	expect(mergeAgenda(workshopOf([opening]), differing(...many))[1]?.title).toBe(merged?.title);
	const [again] = mergeAgenda(workshopOf([{ ...courts, title: merged?.title ?? '' }]), differing(['courts', '141.1']));
	expect(again?.title).toMatch(/^Courts: 141\.1, 140\.0, 140\.1, [\d., ]*…$/);
});

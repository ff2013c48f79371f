import { expect, test, type Browser } from '../../story/playwright.ts';
import type { Block, Section } from '@plenum/domain/clusters/assessment';
import type { DocumentState } from '@plenum/protocol/documents';
import * as Y from 'yjs';
import { tapLine } from '../../story/document-line.ts';
import { letIn } from '../../story/earlier-day.ts';
import { arrive, known, visit, type Person } from '../../story/people.ts';
import { poisonedPlaces, poisonsFor, sendPoisons } from '../../story/poison.ts';
import { openCluster, Sample } from '../../story/sample.ts';
import { expectState, expectWords, openSection, type, wordsIn } from '../../story/writing.ts';

/** Poison that arrives while people write: what the gate refuses, and what it would once have let through. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

function stranger(browser: Browser, token: string, screen: 'phone' | 'laptop'): Promise<Person> {
	return arrive(browser, sample.server.url, screen).then((arrived) => known(arrived, sample.server.url, token));
}

async function person(browser: Browser, token: string, screen: 'phone' | 'laptop'): Promise<Person> {
	const arrived = await stranger(browser, token, screen);
	await visit(arrived.page, sample.pageOf(openCluster));
	return arrived;
}

const state = () => {
	const { document } = sample.cluster(openCluster);
	return sample.facilitator.get<DocumentState>(`/documents/${document}/state`);
};

const lineOf = (block: Block): string =>
	'runs' in block ? block.runs.map(({ text }) => text).join('') : block.items.flat().map(lineOf).join('');

/** A section as the server has it, in the form in which an editor shows it. */
async function wordsOf(section: Section): Promise<string> {
	return (await state()).json.sections[section].map(lineOf).join('\n');
}

const lettersOf = (words: string): string => [...words].toSorted().join('');

test('[DOC14] [DOC62] every kind of content from a hostile program at every place of a section, while two people type in it', async ({
	browser
}) => {
	const { document } = sample.cluster(openCluster);
	const author = await person(browser, sample.seeded.participant, 'laptop');
	const other = await person(browser, sample.seeded.facilitator.token, 'phone');
	const hostile = await sample.welcome('Grey Anorak');
	const [ours, theirs] = await Promise.all([author, other].map(({ page }) => openSection(page, 'Challenges')));
	if (!ours || !theirs) throw new Error('No editor.');
	await type(author.page, 'Before.');
	await expectState(author.page, 'Saved');
	await expectWords(theirs, 'Before.');
	const before = await wordsOf('challenges');
	let sent = 0;
	for (const [round, place] of poisonedPlaces.entries()) {
		const text = await sample.facilitator.open(document);
		const poisons = poisonsFor(text.doc, 'challenges', place);
		text.close();
		sent += poisons.length;
		const [{ refused }] = await Promise.all([
			sendPoisons(sample.server.url, document, hostile.token, poisons),
			type(author.page, ` Author ${round}.`),
			type(other.page, ` Other ${round}.`)
		]);
		expect(refused, `refused in ${place}`).toBe(poisons.length);
	}
	expect(sent).toBeGreaterThan(400);
	for (const { page } of [author, other]) await expectState(page, 'Saved');
	await expect.poll(async () => (await wordsIn(ours)) === (await wordsIn(theirs))).toBe(true);
	const after = await wordsIn(ours);
	expect(await wordsOf('challenges')).toBe(after);
	// Two carets in one line: the letters of one may stand between those of the other, and none is lost.
	const typed = poisonedPlaces.map((_, round) => ` Author ${round}. Other ${round}.`).join('');
	expect(lettersOf(after)).toBe(lettersOf(before + typed));
	expect([...author.errors, ...other.errors]).toEqual([]);
	for (const { context } of [author, other]) await context.close();
});

/** What an earlier day may have let in. */
const letInBefore = [
	(doc: Y.Doc) => doc.getXmlFragment('challenges').push([new Y.Map() as never]),
	(doc: Y.Doc) => doc.getXmlFragment('progress').insert(0, [new Y.Text('loose') as never])
];

/** Each as an update on what the document holds, by a client of its own. */
async function poisonBy(poisons: readonly ((doc: Y.Doc) => void)[]): Promise<Uint8Array[]> {
	const text = await sample.facilitator.open(sample.cluster(openCluster).document);
	const updates = poisons.map((poison, at) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(text.doc));
		doc.clientID = 700_000 + at;
		poison(doc);
		return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(text.doc));
	});
	text.close();
	return updates;
}

test('[DOC62] [DOC70] [DOC71] poison that arrives in the middle of a word: the server refuses it; where one would not, the two editors close, and no word goes', async ({
	browser
}) => {
	const { document } = sample.cluster(openCluster);
	const author = await stranger(browser, sample.seeded.participant, 'laptop');
	const other = await stranger(browser, sample.seeded.facilitator.token, 'phone');
	const lines = [await tapLine(author.page), await tapLine(other.page)];
	for (const { page } of [author, other]) await visit(page, sample.pageOf(openCluster));
	await openSection(author.page, 'Regressive actions');
	await openSection(other.page, 'Remaining actions');
	await type(author.page, 'Author.');
	await type(other.page, 'Other.');
	for (const { page } of [author, other]) await expectState(page, 'Saved');
	const before = (await state()).json.sections;
	const poisons = await poisonBy([
		(doc) => doc.getXmlFragment('regressions').push([new Y.Map() as never]),
		(doc) => doc.getXmlFragment('remaining').insert(0, [new Y.Text('loose') as never])
	]);
	const hostile = await sample.welcome('Green Anorak');
	const { refused } = await sendPoisons(sample.server.url, document, hostile.token, poisons);
	expect(refused).toBe(poisons.length);
	await expect(author.page.getByText('This section can be read, not edited')).toHaveCount(0);
	// The two lines say it as a server would that had let it in.
	for (const line of lines) line.say({ type: 'update', update: Y.mergeUpdates(poisons) });
	for (const { page } of [author, other]) {
		await expect(page.getByText('This section can be read, not edited')).toBeVisible();
		await page.keyboard.type('blind');
	}
	await openSection(author.page, 'Technical assistance and cooperation');
	const theirs = await openSection(other.page, 'Technical assistance and cooperation');
	await type(author.page, ' Still writing.');
	await expectState(author.page, 'Saved');
	await expectWords(theirs, ' Still writing.');
	const after = (await state()).json.sections;
	for (const section of ['regressions', 'remaining'] as const) expect(after[section]).toEqual(before[section]);
	expect(JSON.stringify(after)).not.toContain('blind');
	expect([...author.errors, ...other.errors]).toEqual([]);
	for (const { context } of [author, other]) await context.close();
});

test('[DOC70] [DOC71] poison that a server lets through reaches two open editors: they close, no word of anybody goes', async ({
	browser
}) => {
	const { document } = sample.cluster(openCluster);
	const author = await person(browser, sample.seeded.participant, 'laptop');
	const other = await person(browser, sample.seeded.facilitator.token, 'phone');
	await openSection(author.page, 'Challenges');
	await openSection(other.page, 'Progress and impact');
	await type(author.page, 'Author.');
	await type(other.page, 'Other.');
	for (const { page } of [author, other]) await expectState(page, 'Saved');
	const before = (await state()).json.sections;
	const poisons = await poisonBy(letInBefore);
	// Both have their editors open while the line is away, and the poison comes with what they then lack.
	await letIn(sample.server, document, Y.mergeUpdates(poisons));
	for (const { page } of [author, other])
		await expect(page.getByText('This section can be read, not edited')).toBeVisible({ timeout: 20_000 });
	await author.page.keyboard.type('blind');
	await openSection(author.page, 'Technical assistance and cooperation');
	const theirs = await openSection(other.page, 'Technical assistance and cooperation');
	await type(author.page, ' Author goes on.');
	await expectState(author.page, 'Saved');
	await expectWords(theirs, ' Author goes on.');
	await type(other.page, ' Other goes on.');
	await expectState(other.page, 'Saved');
	const after = (await state()).json.sections;
	for (const section of ['challenges', 'progress', 'regressions', 'remaining'] as const)
		for (const block of before[section]) expect(after[section]).toContainEqual(block);
	const assistance = after.assistance.map(lineOf).join('');
	for (const words of ['Author goes on.', 'Other goes on.']) expect(assistance).toContain(words);
	expect(JSON.stringify(after)).not.toContain('blind');
	expect([...author.errors, ...other.errors]).toEqual([]);
	for (const { context } of [author, other]) await context.close();
});

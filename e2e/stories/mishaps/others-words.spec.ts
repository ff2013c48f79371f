import { expect, test, type Browser } from '../../story/playwright.ts';
import { encodeFrame } from '@plenum/documents/collaboration/frames';
import type { Section } from '@plenum/domain/clusters/assessment';
import type { DocumentState } from '@plenum/protocol/documents';
import * as Y from 'yjs';
import { oddCarets, presenceOf, rawLine, tapLine } from '../../story/document-line.ts';
import { letIn } from '../../story/earlier-day.ts';
import { keepMoment } from '../../story/moments.ts';
import { arrive, known, visit, type Person } from '../../story/people.ts';
import { openCluster, Sample } from '../../story/sample.ts';
import { expectState, expectWords, openSection, type, wordsIn } from '../../story/writing.ts';

/** What others have written stays, whatever is sent to the browser of the next person who writes. */

let sample: Sample;
test.beforeAll(async () => {
	sample = await Sample.start();
});
test.afterAll(() => sample.server.end());

const writer = () => sample.seeded.participant;

async function person(browser: Browser, token: string, screen: 'phone' | 'laptop' = 'laptop'): Promise<Person> {
	return known(await arrive(browser, sample.server.url, screen), sample.server.url, token);
}

/** All that the server has, as text. */
async function everything(): Promise<string> {
	const { document } = sample.cluster(openCluster);
	return JSON.stringify((await sample.facilitator.get<DocumentState>(`/documents/${document}/state`)).json);
}

test('[DOC70] odd carets, over the line and past it, stop no editor: what others write meanwhile stays', async ({
	browser
}) => {
	const { document } = sample.cluster(openCluster);
	const author = await person(browser, writer());
	const line = await tapLine(author.page);
	const other = await person(browser, sample.seeded.facilitator.token, 'phone');
	for (const { page } of [author, other]) await visit(page, sample.pageOf(openCluster));
	const ours = await openSection(author.page, 'Challenges');
	await author.page.keyboard.press('Enter');
	await type(author.page, 'Before. ');
	const theirs = await openSection(other.page, 'Challenges');
	const { token } = await sample.welcome('Grey Anorak', 'observer');
	let clock = 1;
	for (const [client, cursor] of oddCarets.entries()) {
		const frame = presenceOf(7000 + client, clock++, { user: { name: 'Grey Anorak' }, cursor });
		const raw = await rawLine(sample.server.url, document, token);
		raw.send(encodeFrame(frame) as Uint8Array<ArrayBuffer>);
		line.say(frame);
		await type(other.page, `Word ${client}. `);
		await expectState(other.page, 'Saved');
		await expectWords(ours, `Word ${client}.`);
		raw.close();
	}
	await author.page.keyboard.press('Enter');
	await type(author.page, 'After.');
	await expectState(author.page, 'Saved');
	await expectWords(theirs, 'After.');
	expect(await wordsIn(ours)).toBe(await wordsIn(theirs));
	const words = await everything();
	for (const word of ['Before.', 'After.', ...oddCarets.map((_, at) => `Word ${at}.`)]) expect(words).toContain(word);
	expect([...author.errors, ...other.errors]).toEqual([]);
	for (const { context } of [author, other]) await context.close();
});

test('[DOC70] an editor that no longer shows its text is closed before the next key, says so, and is made again', async ({
	browser
}) => {
	const author = await person(browser, writer(), 'phone');
	const other = await person(browser, sample.seeded.facilitator.token);
	for (const { page } of [author, other]) await visit(page, sample.pageOf(openCluster));
	const ours = await openSection(author.page, 'Remaining actions');
	await openSection(other.page, 'Remaining actions');
	// A fault in what draws the text, as any extension may have one: from now on the editor cannot show a change.
	await ours.evaluate((element) => {
		const { editor } = element as unknown as { editor: { view: { updateState: () => void } } };
		editor.view.updateState = () => {
			throw new Error('a fault of the editor');
		};
	});
	await other.page.keyboard.press('Enter');
	await type(other.page, 'Written by the other.');
	const notice = author.page.getByText('The editor no longer matched the text and was closed');
	await expect(notice).toBeVisible();
	await keepMoment(author.page, '26-editor-closed-phone');
	// Whoever types on does not notice at once: it goes nowhere.
	await type(author.page, 'blind');
	await author.page.getByRole('button', { name: 'Continue writing' }).click();
	await expect(notice).toHaveCount(0);
	const reopened = author.page.getByRole('textbox', { name: 'Remaining actions' });
	await expect(reopened).toBeFocused();
	await expectWords(reopened, 'Written by the other.');

	// The same fault at one's own key: what was typed is offered.
	await reopened.evaluate((element) => {
		const { editor } = element as unknown as { editor: { view: { updateState: () => void } } };
		editor.view.updateState = () => {
			throw new Error('a fault of the editor');
		};
	});
	await author.page.keyboard.insertText('Pasted by its author.');
	await expect(author.page.getByRole('textbox', { name: 'Your text that was not added' })).toHaveValue(
		'Pasted by its author.'
	);
	await author.page.getByRole('button', { name: 'Continue writing' }).click();
	await expect(author.page.getByRole('textbox', { name: 'Remaining actions' })).toBeFocused();
	await author.page.keyboard.press('Enter');
	await type(author.page, 'Goes on.');
	await expectState(author.page, 'Saved');
	const words = await everything();
	for (const word of ['Written by the other.', 'Goes on.']) expect(words).toContain(word);
	expect(words).not.toContain('blind');
	for (const { context } of [author, other]) await context.close();
});

test('[DOC64] somebody announced the page’s client id before it did: it goes on under another, and nobody notices', async ({
	browser
}) => {
	const hostile = await sample.welcome('Grey Beret');
	const { document } = sample.cluster(openCluster);
	const clients: string[] = [];
	const author = await person(browser, writer(), 'phone');
	const { page } = author;
	await page.routeWebSocket(/\/collab\//, async (socket) => {
		const client = new URL(socket.url()).searchParams.get('client') ?? '';
		clients.push(client);
		if (clients.length === 1) await rawLine(sample.server.url, document, hostile.token, client);
		socket.connectToServer();
	});
	await visit(page, sample.pageOf(openCluster));
	await openSection(page, 'Challenges');
	await type(page, ' Under another id.');
	await expectState(page, 'Saved');
	expect(clients).toHaveLength(2);
	expect(new Set(clients).size).toBe(2);
	await expect(page.getByText('This text of yours could not be added')).toHaveCount(0);
	expect(author.errors).toEqual([]);
	await author.context.close();
});

/** What an earlier day may have let into a section, by its root. */
const poisons: Partial<Record<Section, (doc: Y.Doc) => void>> = {
	progress: (doc) => doc.getXmlFragment('progress').push([new Y.Map() as never]),
	regressions: (doc) => doc.getXmlFragment('regressions').insert(0, [new Y.Text('loose') as never]),
	remaining: (doc) => doc.getXmlFragment('remaining').push([new Y.XmlText('loose')]),
	challenges: (doc) => doc.getArray('challenges').insert(0, [1, 'two', { three: 3 }])
};

/** As updates on what stands there, each by a client of its own. */
function poisoned(state: Uint8Array): Uint8Array {
	const updates = Object.values(poisons).map((poison, at) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, state);
		doc.clientID = 100 + at;
		poison(doc);
		return Y.encodeStateAsUpdate(doc, Y.encodeStateVectorFromUpdate(state));
	});
	return Y.mergeUpdates(updates);
}

test('[DOC71] what an earlier day let in: the section is read, not edited, with words what to do; nothing is deleted', async ({
	browser
}) => {
	const { document } = sample.cluster(openCluster);
	const text = await sample.facilitator.open(document);
	const state = Y.encodeStateAsUpdate(text.doc);
	text.close();
	const before = await wordsOfAll();
	await letIn(sample.server, document, poisoned(state));
	const author = await person(browser, writer(), 'phone');
	const { page } = author;
	await visit(page, sample.pageOf(openCluster));
	for (const name of ['Progress and impact', 'Regressive actions', 'Remaining actions', 'Challenges']) {
		await page.getByRole('button', { name: `Edit: ${name}` }).click();
		await expect(page.getByText('This section can be read, not edited')).toBeVisible();
		await expect(page.getByText(`npm run plenum -- repair ${document}`)).toBeVisible();
		await expect(page.getByRole('textbox', { name })).toHaveCount(0);
		if (name === 'Remaining actions') await keepMoment(page, '27-uneditable-phone');
		await page.getByRole('button', { name: 'Done' }).first().click();
	}
	await openSection(page, 'Technical assistance and cooperation');
	await type(page, ' Typed beside it.');
	await expectState(page, 'Saved');
	const after = await everything();
	for (const words of [...before, 'loose', 'Typed beside it.']) expect(after).toContain(words);
	expect(author.errors).toEqual([]);
	await author.context.close();
});

/** Every passage of every section, as the server has it. */
async function wordsOfAll(): Promise<string[]> {
	const { sections } = JSON.parse(await everything()) as { sections: Record<string, { runs?: { text: string }[] }[]> };
	return Object.values(sections).flatMap((blocks) =>
		blocks.flatMap(({ runs = [] }) => runs.map(({ text }) => JSON.stringify(text).slice(1, -1)))
	);
}

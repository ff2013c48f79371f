import { actionsOf } from '@plenum/documents/roots';
import { addAction, editAction } from '@plenum/documents/drafts';
import { replaceSection, replacing } from '@plenum/documents/replace-section';
import { sectionOf } from '@plenum/documents/roots';
import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { paragraph, plainText, run } from '@plenum/reports/submission/plain-blocks';
import type { Role } from '@plenum/domain/people/rights';
import { refuse } from '@plenum/domain/result';
import type {
	ComparedVersions,
	Contributors,
	DocumentState,
	Version,
	VersionWithText
} from '@plenum/protocol/documents';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openAuthor, type Author } from '../../test-support/documents/author.fixture.ts';
import { createTestApp, type TestCluster, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { transaction } from '../../db/transaction.ts';
import { createVersion } from './create-version.ts';
import { forgetWordsOf } from '../forget-words.ts';
import { hashToken } from '../../people/sessions/tokens.ts';
import { firstText, until } from '../../test-support/documents/documents.fixture.ts';
import { readAhead, readAtHead } from '../storage/text-ahead.ts';
import { alter, findValue } from '../../test-support/database/statements.fixture.ts';

let place: TestApp;
let made: TestCluster;
let url: string;
const authors: Author[] = [];

beforeEach(async () => {
	place = await createTestApp();
	made = await place.makeCluster('Courts');
	url = await place.plenum.app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
	for (const { provider, doc } of authors.splice(0)) {
		provider.destroy();
		doc.destroy();
	}
	await place.close();
});

async function author(role: Role = 'participant'): Promise<Author & { token: string }> {
	const token = await place.welcome(role, 'civil-society');
	const joined = await openAuthor(url, made.document, token);
	authors.push(joined);
	return { ...joined, token };
}

const saved = (...all: Author[]) => until(() => all.every(({ provider }) => provider.state === 'saved'));
const at = (path = '') => `/api/v1/documents/${made.document}${path}`;
const versions = async (as?: string) =>
	(await place.ask<{ versions: Version[] }>(`GET ${at('/versions')}`, as ? { as } : {})).body.versions;
const keep = (label: string, as?: string) =>
	place.ask<Version>(`POST ${at('/versions')}`, { body: { label }, ...(as ? { as } : {}) });
const show = async (number: number) => (await place.ask<VersionWithText>(`GET ${at(`/versions/${number}`)}`)).body;
const compare = async (from: number, to?: string) =>
	(await place.ask<ComparedVersions>(`GET ${at(`/versions/${from}/diff${to ? `?against=${to}` : ''}`)}`)).body;
const state = async () => (await place.ask<DocumentState>(`GET ${at('/state')}`)).body;
const progress = (said: { json: DocumentState['json'] }) => plainText(said.json.sections.progress);
const closing = { statement: 'Half done', reviewDate: null, dissent: [] };

function write(doc: Y.Doc, words: string): void {
	firstText(doc).insert(firstText(doc).length, words);
}

test('[VER1] closing keeps what is frozen: the same words, the same hash', async () => {
	const ada = await author();
	write(ada.doc, 'Two courts opened.');
	await saved(ada);
	expect(await versions()).toEqual([]);
	await place.ask(`POST /clusters/${made.cluster}/close`, { body: closing });
	const [kept] = await versions();
	const now = await state();
	expect(kept).toMatchObject({ number: 1, reason: 'closed', label: null, poll: null, readable: true });
	expect([kept?.sha256, kept?.seq, kept?.generation]).toEqual([now.sha256, now.seq, now.generation]);
	expect(progress(await show(1))).toBe('Two courts opened.');
	await place.ask(`POST /clusters/${made.cluster}/close`, { body: closing });
	expect(await versions()).toHaveLength(1);
});

test('[VER2] closing again with the same text is another version of the same words', async () => {
	const close = () => place.ask(`POST /clusters/${made.cluster}/close`, { body: closing });
	await close();
	await place.ask(`POST /clusters/${made.cluster}/reopen`);
	await close();
	const [second, first] = await versions();
	expect([second?.number, first?.number, second?.sha256 === first?.sha256]).toEqual([2, 1, true]);
	expect(await compare(1, '2')).toMatchObject({ same: true, changes: { actions: [], indicators: [] } });
});

test('[VER1] opening a poll keeps the whole text from which its words were taken', async () => {
	const first = { ...(await state()).json, actions: [action] };
	made = await place.makeCluster('Detention', { first });
	await place.welcome('participant', 'state');
	const poll = await place.api('draftPoll', {
		body: {
			cluster: made.cluster,
			action: action.id,
			workshop: null,
			kind: 'open',
			rules: { percentBase: 'cast', threshold: 50, quorum: 0 }
		}
	});
	expect(await versions()).toEqual([]);
	const open = () => place.ask(`POST /api/v1/polls/${poll.body.id}/open`);
	expect([(await open()).status, (await open()).status]).toEqual([200, 200]);
	expect(await versions()).toMatchObject([{ number: 1, reason: 'poll-opened', poll: poll.body.id }]);
	expect((await show(1)).json.actions).toEqual([action]);
});

test('[VER1] where the step does not happen, nothing is kept', async () => {
	const nothing = await place.ask(`POST /clusters/${made.cluster}/close`, { body: { ...closing, statement: ' ' } });
	expect(nothing.status).toBe(400);
	const { database } = place.plenum.context;
	const refused = await transaction(database, async (tx) => {
		await createVersion(tx, made.document, { reason: 'closed', at: 1, by: null });
		return refuse('cluster/closed');
	});
	expect([refused.ok, await versions()]).toEqual([false, []]);
});

test('[VER2] words that were changed in the database are not shown as what was kept', async () => {
	await keep('First');
	const change = `UPDATE document_version_texts SET json = replace(json, '"actions":[]', '"actions":[ ]')`;
	await alter(place.plenum.context.database, change);
	expect((await place.ask(`GET ${at('/versions/1')}`)).body.code).toBe('document/cannot-open');
	expect((await versions())[0]).toMatchObject({ number: 1, label: 'First' });
});

test('[VER4] merging keeps the text from before, and the versions are counted through', async () => {
	const ada = await author();
	write(ada.doc, 'From before.');
	await saved(ada);
	await keep('Before lunch');
	const other = made;
	const target = await place.makeCluster('Justice');
	made = target;
	await keep('Empty');
	await place.ask(`POST /clusters/${target.cluster}/merge`, { body: { clusters: [other.cluster] } });
	const merged = (await place.api('getCluster', { params: { cluster: target.cluster } })).body;
	expect(merged.document).not.toBe(target.document);
	made = { ...target, document: merged.document };
	expect((await versions()).map(({ number, reason }) => [number, reason])).toEqual([
		[2, 'merged'],
		[1, 'by-hand']
	]);
	expect((await compare(1)).changes.sections.progress.map(({ change }) => change)).toContain('inserted');
	made = other;
	expect((await versions()).map(({ label }) => label)).toEqual(['Before lunch']);
});

test('[VER3] by hand, by facilitator and rapporteur, once for the same words and label, and in the minutes', async () => {
	const rapporteur = await place.welcome('rapporteur', 'state');
	const first = await keep(' As agreed with the ministry ', rapporteur);
	expect(first).toMatchObject({ status: 200, body: { number: 1, label: 'As agreed with the ministry' } });
	expect((await keep('As agreed with the ministry', rapporteur)).body).toEqual(first.body);
	expect((await keep('As agreed with the ministry')).body.number).toBe(2);
	for (const role of ['participant', 'observer'] as const) {
		const refused = await keep('Mine', await place.welcome(role, 'state'));
		expect(refused).toMatchObject({ status: 403, body: { code: 'rights/missing' } });
	}
	for (const label of ['', '  ', 'x'.repeat(81)]) expect((await keep(label)).status).toBe(400);
	expect(await versions()).toHaveLength(2);
	const { lines } = (await place.api('readJournal', { query: { after: 0 } })).body;
	expect(lines.filter(({ type }) => type === 'version-kept').map(({ data }) => data)).toEqual(
		[1, 2].map((version) => ({ version, documentSha256: first.body.sha256 }))
	);
	expect(JSON.stringify(lines)).not.toContain('ministry');
});

test('[VER3] while the consultation is closed nothing is kept, and everything is read', async () => {
	await keep('Before the end');
	await place.ask(`POST /api/v1/consultations/${place.consultation}/close`);
	expect((await keep('After the end')).status).toBe(409);
	expect(progress(await show(1))).toBe('');
});

test('[VER5] two versions, or one and what stands there now, are compared', async () => {
	const ada = await author();
	write(ada.doc, 'Two courts opened in May.');
	await saved(ada);
	await keep('First');
	firstText(ada.doc).delete(0, 3);
	firstText(ada.doc).insert(0, 'Three');
	await saved(ada);
	await keep('Second');
	const forward = await compare(1);
	expect(forward).toMatchObject({ from: 1, to: 'now', same: false });
	expect(forward.changes.sections.progress).toEqual([
		{
			kind: 'paragraph',
			level: 0,
			change: 'changed',
			runs: [
				{ change: 'deleted', text: 'Two' },
				{ change: 'inserted', text: 'Three' },
				{ change: 'equal', text: ' courts opened in May.' }
			]
		}
	]);
	expect((await compare(1, '2')).changes).toEqual(forward.changes);
	expect((await compare(2, '1')).changes.sections.progress[0]?.runs[0]).toEqual({ change: 'deleted', text: 'Three' });
	expect(await compare(2)).toMatchObject({ same: true });
	for (const path of ['/versions/9', '/versions/9/diff', '/versions/1/diff?against=9'])
		expect((await place.ask(`GET ${at(path)}`)).body.code).toBe('document/unknown-version');
	for (const path of ['/versions/0', '/versions/x', '/versions/1/diff?against=then'])
		expect((await place.ask(`GET ${at(path)}`)).status).toBe(400);
});

test('[VER7] versions are read by those who may read the text, and by nobody else', async () => {
	await keep('First');
	const elsewhere = await createTestApp();
	const stranger = await place.ask(`GET ${at('/versions/1')}`, { as: elsewhere.token });
	await elsewhere.close();
	expect(stranger.status).toBe(401);
	expect((await place.ask(`GET ${at('/versions/1')}`, { as: await place.welcome('observer', 'state') })).status).toBe(
		200
	);
	expect((await place.ask('GET /api/v1/documents/nowhere-1/versions')).body.code).toBe('document/unknown');
});

test('[VER8] a section is restored as an edit of one person, while someone else goes on typing', async () => {
	const ada = await author();
	const ben = await author();
	write(ada.doc, 'Two courts opened in May.');
	await saved(ada, ben);
	await keep('First');
	firstText(ada.doc).delete(0, 25);
	write(ada.doc, 'Nothing was done at all.');
	await saved(ada, ben);
	const { json } = await show(1);
	const undo = new Y.UndoManager(sectionOf(ada.doc, 'progress'), { trackedOrigins: new Set([replacing]) });
	// In one turn, so that neither knows of the other's.
	write(ben.doc, ' Ben');
	replaceSection(ada.doc, 'progress', json.sections.progress);
	for (const letter of ' goes on.') {
		write(ben.doc, letter);
		await new Promise((resolve) => setImmediate(resolve));
	}
	await until(() => String(firstText(ada.doc)) === String(firstText(ben.doc)));
	await saved(ada, ben);
	expect(progress(await state())).toBe('Two courts opened in May. Ben goes on.');
	expect([...ada.rejected, ...ben.rejected]).toEqual([]);
	undo.undo();
	await until(() => String(firstText(ada.doc)) === String(firstText(ben.doc)));
	await saved(ada, ben);
	expect(progress(await state())).toBe('Nothing was done at all. Ben goes on.');
});

test('[VER8] restoring goes through the gate: an observer’s is refused, and so is one after closing', async () => {
	const ada = await author('observer');
	const ben = await author();
	replaceSection(ada.doc, 'progress', [{ type: 'paragraph', runs: [{ text: 'Mine', marks: [], href: null }] }]);
	await until(() => ada.rejected.length > 0);
	await place.ask(`POST /clusters/${made.cluster}/close`, { body: closing });
	await until(() => ben.provider.status?.frozen === true);
	replaceSection(ben.doc, 'progress', [{ type: 'paragraph', runs: [{ text: 'Mine', marks: [], href: null }] }]);
	await until(() => ben.rejected.length > 0);
	expect([ada.rejected[0]?.reason, ben.rejected[0]?.reason]).toEqual(['rights/missing', 'document/frozen']);
	expect(progress(await state())).toBe('');
});

test('[VER11] whose words stand in a section is told where names are, and nowhere else', async () => {
	const ada = await author();
	const ben = await author();
	const settings = (settingsVersion: number, namePolicy: string) =>
		place.ask(`PATCH /api/v1/consultations/${place.consultation}`, { body: { settingsVersion, namePolicy } });
	const contributors = async () => (await place.ask<Contributors>(`GET ${at('/contributors')}`)).body.authors;
	write(ada.doc, 'short');
	await saved(ada, ben);
	await until(() => String(firstText(ben.doc)) === 'short');
	write(ben.doc, ' and rather longer');
	await saved(ada, ben);
	await settings(0, 'named');
	const named = await contributors();
	expect(named?.sections.progress).toHaveLength(2);
	expect(named?.sections.progress.map(({ constituency }) => constituency)).toEqual(['civil-society', 'civil-society']);
	expect(named?.sections.challenges).toEqual([]);
	for (const [version, policy] of ['organisation', 'constituency'].entries()) {
		expect((await settings(version, policy)).status).toBe(200);
		expect(await contributors()).toBeNull();
	}
});

const idOf = async (token: string) =>
	String(
		await findValue(
			place.plenum.context.database,
			`SELECT participant FROM sessions WHERE token_hash = '${hashToken(token)}'`
		)
	);
const forget = async (token: string) => {
	const participant = await idOf(token);
	const { database } = place.plenum.context;
	return transaction(database, (tx) => forgetWordsOf(tx, place.consultation, participant));
};

test('[VER12] erasing somebody who wrote nothing leaves every version every word', async () => {
	const ada = await author();
	const ben = await author();
	write(ada.doc, 'As sent to the ministries.');
	await saved(ada, ben);
	await keep('As sent');
	firstText(ada.doc).delete(0, 5);
	await saved(ada, ben);
	await keep('Later');
	const before = [await show(1), await show(2)];
	expect(await forget(ben.token)).toMatchObject({ versions: [] });
	expect([await show(1), await show(2)]).toEqual(before);
	expect((await versions()).map(({ shortened }) => shortened)).toEqual([false, false]);
});

test('[VER12] of the erased person alone, what was deleted goes from versions; the words of others, and what still stands, stay', async () => {
	const ada = await author();
	const ben = await author();
	write(ada.doc, 'Two courts opened. ');
	await saved(ada);
	await until(() => String(firstText(ben.doc)) === 'Two courts opened. ');
	write(ben.doc, 'Mr Unforgettable said so. Ben wrote this.');
	editLead(ben.doc, 'Unforgettable Ltd');
	await saved(ben);
	await until(() => String(firstText(ada.doc)).endsWith('this.'));
	await keep('With the name');
	firstText(ada.doc).delete(0, 4);
	firstText(ada.doc).delete(15, 26);
	editLead(ada.doc, 'Ministry');
	await saved(ada, ben);
	await keep('Without it');
	expect((await forget(ben.token)).versions).toMatchObject([
		{ cluster: made.cluster, number: 1, label: 'With the name' }
	]);
	const first = await show(1);
	const second = await show(2);
	expect(progress(first)).toBe('Two courts opened. […]Ben wrote this.');
	expect(first.json.actions[0]?.lead).toBe('[…]');
	expect(progress(second)).toBe('courts opened. Ben wrote this.');
	expect((await versions()).map(({ label, readable, shortened }) => [label, readable, shortened])).toEqual([
		['Without it', true, false],
		['With the name', true, true]
	]);
	const stored = await findValue(
		place.plenum.context.database,
		'SELECT group_concat(json) FROM document_version_texts'
	);
	expect(String(stored)).not.toContain('Unforgettable');
	expect((await compare(1)).same).toBe(false);
	// Again, and for the other: nothing is forgotten twice, and the mark stays where it is.
	expect((await forget(ben.token)).versions).toEqual([]);
	expect((await forget(ada.token)).versions).toHaveLength(1);
	expect(progress(await show(1))).toBe('[…]courts opened. […]Ben wrote this.');
});

test('[VER12] words that stand again, and a version kept again, are whole', async () => {
	const ada = await author();
	write(ada.doc, 'Two courts opened.');
	await saved(ada);
	await keep('First');
	const { json } = await show(1);
	const before = await show(1);
	firstText(ada.doc).delete(0, 18);
	await saved(ada);
	replaceSection(ada.doc, 'progress', json.sections.progress);
	await saved(ada);
	expect((await forget(ada.token)).versions).toEqual([]);
	expect(await show(1)).toEqual(before);
	firstText(ada.doc).delete(0, 18);
	await saved(ada);
	expect((await forget(ada.token)).versions).toHaveLength(1);
	expect(progress(await show(1))).toBe('[…]');
	write(ada.doc, 'Two courts opened.');
	await saved(ada);
	expect((await keep('Again')).body).toMatchObject({ number: 2, readable: true, shortened: false });
	expect(progress(await show(2))).toBe('Two courts opened.');
});

function editLead(doc: Y.Doc, lead: string): void {
	if (!actionsOf(doc).has(action.id)) addAction(doc, action.id);
	editAction(doc, action.id, { lead });
}

const action = {
	id: 'action-0001',
	text: 'Train the judges',
	lead: '',
	supporting: '',
	deadline: '',
	resources: '',
	assistance: '',
	indicators: [],
	recommendations: []
};

test('[VER13] a text too long to be read in between is kept, closed and voted on as it stands', async () => {
	const words = (seed: string) => `${seed} ${'Judges are trained in every district. '.repeat(5000)}`;
	made = await place.makeCluster('Long', {
		first: {
			...emptyAssessment(),
			sections: { ...emptyAssessment().sections, progress: [paragraph(run(words('One')))] }
		}
	});
	expect((await keep('Before')).body).toMatchObject({ number: 1, seq: 0, readable: true });
	expect((await keep('Before')).body.number).toBe(1);
	const writer = await author();
	replaceSection(writer.doc, 'progress', [paragraph(run(words('Two')))]);
	await saved(writer);
	const closed = await place.ask(`POST /clusters/${made.cluster}/close`, { body: closing });
	expect(closed.status).toBe(200);
	const [kept] = await versions();
	expect(kept).toMatchObject({ number: 2, reason: 'closed', readable: true, sha256: (await state()).sha256 });
	expect(progress(await show(2))).toContain('Two Judges');
	expect(progress(await show(1))).toContain('One Judges');
});

test('[VER13] what was typed while a long text was read ahead is in the version of a step', async () => {
	const long = 'Judges are trained in every district. '.repeat(5000);
	made = await place.makeCluster('Long', {
		first: { ...emptyAssessment(), sections: { ...emptyAssessment().sections, progress: [paragraph(run(long))] } }
	});
	const { database } = place.plenum.context;
	const ahead = await readAhead(database, 'somebody', made.document);
	if (!ahead.ok || !ahead.value) throw new Error('It was not read ahead.');
	const writer = await author();
	replaceSection(writer.doc, 'remaining', [paragraph(run('Typed meanwhile'))]);
	await saved(writer);
	const { sha256 } = await state();
	const text = await transaction(database, (tx) => readAtHead(tx, made.document, ahead.value));
	expect(text.sha256).toBe(sha256);
	expect(ahead.value.sha256).not.toBe(sha256);
	expect(await versions()).toEqual([]);
});

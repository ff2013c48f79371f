import { emptyAssessment } from '@plenum/domain/clusters/assessment';
import { defaultTemplate } from '@plenum/reports/template';
import { paragraph, run } from '@plenum/reports/submission/plain-blocks';
import { equalOutcome, type Outcome } from '@plenum/reports/outcome/outcome';
import BetterSqlite3 from 'better-sqlite3';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { getSqlite } from '../db/sqlite/get-sqlite.ts';
import { openPlenum } from '../test-support/app/open-plenum.fixture.ts';
import { openDatabase } from '../db/sqlite/open-sqlite.ts';
import { transaction } from '../db/transaction.ts';
import { createDocument } from '../documents/create-document.ts';
import { createVersion } from '../documents/versions/create-version.ts';
import { findDocument, findDocumentIds, findStoredDocument, replaceSnapshot } from '../documents/documents.store.ts';
import { readDocument } from '../documents/read-document.ts';
import { openPieces } from '../documents/storage/stored-content.ts';
import { writeWorkbook } from '@plenum/formats/sheets/xlsx-workbook';
import { freezeOutcome } from '../exports/outcome/freeze-outcome.ts';
import { runCommand } from './run-command.ts';

let dataDir: string;
let elsewhere: string;
const file = (name: string) => join(dataDir, name);
const env = () => ({ DATA_DIR: dataDir, PORT: '0', INIT_CWD: dataDir });

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'plenum-operator-'));
	elsewhere = mkdtempSync(join(tmpdir(), 'plenum-operator-backups-'));
});
afterEach(() => [dataDir, elsewhere].forEach((folder) => rmSync(folder, { recursive: true })));

type Answer = { status: number; json: Record<string, unknown>; err: string };

async function plenum(...typed: string[]): Promise<Answer> {
	let out = '';
	let err = '';
	const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	const status = await runCommand([...typed, '--json'], env(), streams);
	return { status, json: JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<string, unknown>, err };
}

/** As a person at a terminal types it. */
async function talk(answer: string, ...typed: string[]): Promise<{ status: number; said: string }> {
	let said = '';
	const write = (text: string) => void (said += text);
	const status = await runCommand(typed, env(), { out: write, err: write, input: Readable.from([answer]) });
	return { status, said };
}

/** Somebody who has joined. */
function bring(consultation: string, id: string, name: string): void {
	const database = new BetterSqlite3(file('plenum.db'));
	const person = `'participant', 'admitted', 'nhri', 1`;
	database
		.prepare(
			`insert into participants (id, consultation, role, standing, constituency, joined_at) values (?, ?, ${person})`
		)
		.run(id, consultation);
	database.prepare('insert into participant_names (participant, name) values (?, ?)').run(id, name);
	database.close();
}

const table = `Number,Recommendation,Position,Theme
140.2,"Open the courts (Norway);",Supported,Justice
140.18,"Train the judges (Chad);",Noted,Justice
140.7,"Bring water (Peru);",Supported,Water
`;

let prepared: { folder: string; consultation: string } | null = null;
afterAll(() => prepared && rmSync(prepared.folder, { recursive: true }));

/** Once: each test has a copy. */
async function prepare(): Promise<string> {
	if (!prepared) {
		const consultation = await create();
		prepared = { folder: mkdtempSync(join(tmpdir(), 'plenum-operator-prepared-')), consultation };
		cpSync(dataDir, prepared.folder, { recursive: true });
	} else cpSync(prepared.folder, dataDir, { recursive: true });
	return prepared.consultation;
}

async function create(): Promise<string> {
	await plenum('admin', 'create', '--name', 'Ada Fell');
	const made = await plenum(
		...['consultation', 'create', '--account', 'Ada Fell', '--title', 'Trial', '--state', 'Alvenia', '--cycle', '4']
	);
	writeFileSync(file('table.csv'), table);
	const consultation = String(made.json.consultation);
	await plenum('import', 'table.csv', '--consultation', consultation);
	return consultation;
}

/** As a program leaves it that does not overwrite what it deletes: pages that are free hold these words. */
function leaveBehind(words: string): void {
	const database = new BetterSqlite3(file('plenum.db'));
	database.pragma('secure_delete = OFF');
	database.exec(`create table gone as select '${words.repeat(400)}' as text; drop table gone`);
	database.pragma('wal_checkpoint(TRUNCATE)');
	database.close();
	expect(readFileSync(file('plenum.db')).includes(words)).toBe(true);
}

test('[OPERATE1] an account is made once, with a password that is shown once', async () => {
	const first = await plenum('admin', 'create', '--name', 'Ada Fell');
	expect(first).toMatchObject({ status: 0, json: { ok: true, name: 'Ada Fell', password: expect.any(String) } });
	const again = await plenum('admin', 'create', '--name', 'ada fell');
	expect(again).toMatchObject({ status: 1, json: { ok: false, code: 'account/name-taken' } });
});

test('[OPERATE1] [ACCOUNT4] a forgotten password is reset by a link, and the security log says so without a name', async () => {
	const made = await plenum('admin', 'create', '--name', 'Ada Fell');
	const reset = await plenum('admin', 'reset-password', 'ADA fell');
	expect(reset).toMatchObject({ status: 0, json: { ok: true, account: made.json.account } });
	expect(reset.json.link).toMatch(/\/reset-password#[\w-]{43}$/);
	expect((await plenum('admin', 'reset-password', 'Nobody')).status).toBe(2);

	const log = await plenum('security-log');
	expect(log.json).toMatchObject({ counts: { 'account-created': 1, 'reset-link-made': 1 } });
	const said = JSON.stringify(log.json);
	for (const hidden of ['Ada', String(reset.json.link).split('#')[1] ?? '', String(made.json.password)])
		expect(said).not.toContain(hidden);
	expect(log.json.lines).toMatchObject([{}, { event: 'reset-link-made', subject: made.json.account }]);
	expect((await plenum('security-log', '--event', 'account-created')).json.lines).toHaveLength(1);
});

test('[OPERATE2] a preview counts and touches no data', async () => {
	writeFileSync(file('table.csv'), table);
	const preview = await plenum('import', 'table.csv', '--preview');
	expect(preview).toMatchObject({
		status: 0,
		json: { ok: true, recommendations: 3, supported: 2, noted: 1, clusters: 2, problems: 0 }
	});
	writeFileSync(file('broken.docx'), 'PK\u0003\u0004 nothing');
	expect((await plenum('import', 'broken.docx', '--preview')).json).toMatchObject({ ok: false });
	expect((await plenum('import', 'absent.docx', '--preview')).status).toBe(2);
	expect(readdirSync(dataDir).sort()).toEqual(['broken.docx', 'table.csv']);
});

test('[MATRIX169] of a workbook with several sheets the missing one is asked for, by name', async () => {
	const sheet = (name: string) => ({
		name,
		columns: ['Number', 'Recommendation'].map((heading) => ({ heading, width: 20 })),
		rows: [['140.1', `Dig wells in ${name} (Austria)`]]
	});
	const workbook = { direction: 'ltr' as const, title: 'Lists', sheets: [sheet('Old list'), sheet('New list')] };
	writeFileSync(file('lists.xlsx'), await writeWorkbook(workbook));
	for (const given of [[], ['--sheet', 'Newest']])
		expect(await plenum('import', 'lists.xlsx', ...given, '--preview')).toMatchObject({
			json: { ok: false, code: 'import/sheet-needed', sheets: ['Old list', 'New list'] }
		});
	expect((await plenum('import', 'lists.xlsx', '--sheet', 'New list', '--preview')).json).toMatchObject({
		ok: true,
		recommendations: 1
	});
});

test('[OPERATE3] what is imported is exported, and the exported matrix is a matrix again', async () => {
	const consultation = await prepare();
	const written = await plenum(
		'export',
		'--consultation',
		consultation,
		'--format',
		'matrix-new.docx',
		'--out',
		'm.docx'
	);
	expect(written).toMatchObject({ status: 0, json: { ok: true, file: file('m.docx') } });
	expect((await plenum('import', 'm.docx', '--preview')).json).toMatchObject({
		recommendations: 3,
		supported: 2,
		noted: 1,
		clusters: 2
	});
});

test('[REPORTS131] the export of a submission tells by how many words it is exceeded; that of other documents does not', async () => {
	const consultation = await prepare();
	const database = new BetterSqlite3(file('plenum.db'));
	const template = { ...defaultTemplate, limits: { ...defaultTemplate.limits, individual: 3 } };
	database
		.prepare('insert into export_templates (consultation, version, json, at) values (?, 1, ?, 0)')
		.run(consultation, JSON.stringify(template));
	database.close();
	const write = (format: string) => plenum('export', '--consultation', consultation, '--format', format);
	const { json } = await write('submission.docx');
	expect(json.excess).toMatchObject({ limit: 3, over: expect.any(Number) });
	const { said } = await talk('', 'export', '--consultation', consultation, '--format', 'submission.odt');
	expect(said).toContain('more than its limit of 3');
	expect((await write('statement.docx')).json.excess).toBeNull();
});

test('[OPERATE3] an outcome becomes a consultation whose outcome is equal', async () => {
	const consultation = await prepare();
	await plenum('export', '--consultation', consultation, '--for', 'participants', '--out', 'one.json');
	const imported = await plenum('import', 'one.json', '--account', 'Ada Fell');
	await plenum(
		'export',
		'--consultation',
		String(imported.json.consultation),
		'--for',
		'participants',
		'--out',
		'two.json'
	);
	const outcome = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as Outcome;
	expect(equalOutcome(outcome('one.json'), outcome('two.json'))).toBe(true);
	expect(outcome('two.json').clusters).toHaveLength(2);
});

test('[OPERATE4] a backup is made while Plenum runs; restoring waits until it does not', async () => {
	const consultation = await prepare();
	const running = await openPlenum(env());
	expect(await plenum('backup', join(elsewhere, 'plenum.backup'))).toMatchObject({ status: 0, json: { ok: true } });
	expect(await plenum('restore', join(elsewhere, 'plenum.backup'))).toMatchObject({
		status: 2,
		err: expect.stringContaining('running')
	});
	await running.close();
	await plenum('admin', 'create', '--name', 'Late Comer');
	expect(await plenum('restore', join(elsewhere, 'plenum.backup'))).toMatchObject({
		status: 0,
		json: { ok: true, brokenRecords: [] }
	});
	expect((await plenum('verify', consultation)).json).toMatchObject({ ok: true });
	expect((await plenum('admin', 'create', '--name', 'Late Comer')).status).toBe(0);
	const database = new BetterSqlite3(file('plenum.db'));
	expect(database.prepare('select min(generation) from documents').pluck().get()).toBe(2);
	database.close();
});

test('[OPERATE4] a file that is no database takes no one’s place', async () => {
	const consultation = await prepare();
	writeFileSync(file('other.db'), 'not a database at all');
	expect((await plenum('restore', 'other.db')).status).toBe(2);
	expect((await plenum('verify', consultation)).status).toBe(0);
});

test('[OPERATE9] an export is not written over an earlier one, under its own name or another', async () => {
	const consultation = await prepare();
	const write = (...more: string[]) => plenum('export', '--consultation', consultation, '--outcome', 'draft', ...more);
	const named = ['--out', 'mine.json'];
	const unnamed: string[] = [];
	for (const more of [named, unnamed]) {
		const { status, json } = await write(...more);
		expect(status).toBe(0);
		writeFileSync(String(json.file), 'what somebody noted in it');
		expect(await write(...more)).toMatchObject({ status: 2, err: expect.stringContaining('exists already') });
		expect(readFileSync(String(json.file), 'utf8')).toBe('what somebody noted in it');
	}
});

test('[OPERATE9] an export is not written over the database or a key', async () => {
	const consultation = await prepare();
	for (const name of ['secret.key', 'plenum.db', 'plenum.db-wal', '../' + dataDir.split('/').at(-1) + '/secret.key']) {
		const before = readFileSync(file('secret.key'), 'utf8');
		expect((await plenum('export', '--consultation', consultation, '--outcome', 'draft', '--out', name)).status).toBe(
			2
		);
		expect(readFileSync(file('secret.key'), 'utf8')).toBe(before);
	}
	expect((await plenum('verify', consultation)).status).toBe(0);
});

test('[OPERATE5] verify names the line that was altered', async () => {
	const consultation = await prepare();
	expect(await plenum('verify', consultation)).toMatchObject({ status: 0, json: { ok: true, firstBad: null } });
	const database = new BetterSqlite3(file('plenum.db'));
	database.prepare('update journal_lines set at = at + 1 where consultation = ? and place = 2').run(consultation);
	database.close();
	expect(await plenum('verify', consultation)).toMatchObject({
		status: 1,
		json: { ok: false, firstBad: { place: 2, what: 'changed' } }
	});
});

test('[OPERATE6] whoever is erased has no name left in the file, and the record stays whole', async () => {
	const consultation = await prepare();
	const database = new BetterSqlite3(file('plenum.db'));
	database
		.prepare(
			"insert into participants (id, consultation, role, standing, constituency, joined_at) values ('-someone-0000001', ?, 'participant', 'waiting', 'nhri', 1)"
		)
		.run(consultation);
	database
		.prepare("insert into participant_names (participant, name) values ('-someone-0000001', 'Unforgettable Name')")
		.run();
	database
		.prepare(
			"insert into scoped_links (id, kind, consultation, token_hash, created_by, created_at) values ('link', 'projector', ?, 'hash', '-someone-0000001', 1)"
		)
		.run(consultation);
	database.close();
	leaveBehind('Unforgettable Name');
	expect(await plenum('erase', '-someone-0000001', '--yes')).toMatchObject({
		status: 0,
		json: { ok: true, erased: true, documents: 2, revoked: { projector: 1 } },
		err: expect.stringContaining('Links that they made were revoked: 1 projector')
	});
	expect(readFileSync(file('plenum.db')).includes('Unforgettable')).toBe(false);
	expect((await plenum('verify', consultation)).status).toBe(0);
});

test('[OPERATE6] erase says whom and what goes, and asks; without a yes nothing goes', async () => {
	const consultation = await prepare();
	bring(consultation, 'someone-00000001', 'Grace Hill');
	const isThere = () => readFileSync(file('plenum.db')).includes('Grace Hill');
	const whom = { name: 'Grace Hill', role: 'participant', constituency: 'nhri', title: 'Trial' };
	expect(await plenum('erase', 'someone-00000001')).toMatchObject({
		status: 0,
		json: { ok: true, erased: false, person: whom, versions: [], comments: 0, quotes: 0 }
	});
	for (const answer of ['no\n', 'Grace Hill\n', '']) {
		const asked = await talk(answer, 'erase', 'someone-00000001');
		expect(asked.said).toContain('Grace Hill, participant, nhri, admitted');
		expect(asked.said).toContain('Versions of texts: all of them keep every word.');
		expect(asked.said).toContain('Nothing was erased.');
	}
	expect(isThere()).toBe(true);
	const done = await talk('yes\n', 'erase', 'someone-00000001');
	expect(done).toMatchObject({ status: 0, said: expect.stringContaining('Erased: someone-00000001') });
	expect(isThere()).toBe(false);
	expect(await plenum('erase', 'nobody-000000001', '--yes')).toMatchObject({ status: 1, json: { ok: false } });
});

test('[OPERATE6] [VER14] erasing somebody who never wrote keeps what others kept; a version with the name in it is named, and forgotten when that is asked for', async () => {
	const consultation = await prepare();
	const running = await openPlenum(env());
	const { database, createId } = running.context;
	const [first, other] = await findDocumentIds(database.read, consultation);
	const cluster = (await findDocument(database.read, first ?? ''))?.cluster ?? '';
	const progress = [paragraph(run('Grace Hill was heard.'))];
	await transaction(database, async (tx) => {
		for (const document of [first ?? '', other ?? '']) {
			await createVersion(tx, document, { reason: 'by-hand', label: 'As sent', at: 1, by: null });
		}
		const document = createId();
		const said = { ...emptyAssessment(), sections: { ...emptyAssessment().sections, progress } };
		await createDocument(tx, { id: document, consultation, cluster, first: said });
		await createVersion(tx, document, { reason: 'by-hand', label: 'With a name', at: 1, by: null });
	});
	await running.close();
	bring(consultation, 'someone-00000001', 'Grace Hill');
	const texts = () => {
		const opened = new BetterSqlite3(file('plenum.db'));
		const found = opened.prepare('select json, shortened_sha256 from document_version_texts order by json').all();
		opened.close();
		return found;
	};
	const before = texts();
	expect(before).toHaveLength(3);
	const erased = await plenum('erase', 'someone-00000001', '--yes');
	const named = { cluster, label: 'Justice', version: 2, keptAs: 'With a name' };
	expect(erased.json).toMatchObject({ ok: true, versions: [], mentions: [named] });
	expect(erased.err).toContain(`forget 2 --cluster ${cluster}`);
	expect(texts()).toEqual(before);

	expect(await plenum('forget', '2', '--cluster', cluster)).toMatchObject({
		status: 0,
		json: { ok: true, version: 2, versions: [2], isNew: true }
	});
	expect(texts()).toHaveLength(2);
	expect((await plenum('forget', '2', '--cluster', cluster)).json).toMatchObject({ ok: true, isNew: false });
	expect(await plenum('forget', '9', '--cluster', cluster)).toMatchObject({
		json: { code: 'document/unknown-version' }
	});
	expect(await plenum('forget', '2', '--cluster', cluster, '--consultation', consultation)).toMatchObject({
		status: 2
	});
	expect((await plenum('verify', consultation)).status).toBe(0);
});

test('[OPERATE8] erase names the frozen versions that stay; forget takes the words of one out of the file, and the record stays whole', async () => {
	const consultation = await prepare();
	const running = await openPlenum(env());
	const { context } = running;
	getSqlite(context.database).writer.exec("update clusters set label = 'Unforgettable Words' where label = 'Water'");
	await freezeOutcome(context, { consultation, participant: null, label: null });
	getSqlite(context.database).writer.exec("update clusters set label = 'Water' where label = 'Unforgettable Words'");
	getSqlite(context.database)
		.writer.prepare(
			"insert into participants (id, consultation, role, standing, constituency, joined_at) values ('someone-00000001', ?, 'participant', 'waiting', 'nhri', 1)"
		)
		.run(consultation);
	await running.close();
	const erased = await plenum('erase', 'someone-00000001', '--yes');
	expect(erased).toMatchObject({ status: 0, json: { kept: { versions: [1], publication: null } } });
	expect(erased.err).toContain(`forget 1 --consultation ${consultation}`);
	leaveBehind('Unforgettable Words');

	const forget = (version: string) => plenum('forget', version, '--consultation', consultation);
	expect(await forget('1')).toMatchObject({ status: 0, json: { ok: true, version: 1, isNew: true, withdrawn: null } });
	expect(readFileSync(file('plenum.db')).includes('Unforgettable')).toBe(false);
	expect(await forget('1')).toMatchObject({ status: 0, json: { ok: true, isNew: false } });
	expect(await plenum('verify', consultation)).toMatchObject({
		status: 0,
		json: { ok: true, forgotten: [1] },
		err: expect.stringContaining('Version 1 of the outcome was forgotten')
	});
	expect(await plenum('export', '--consultation', consultation)).toMatchObject({
		status: 1,
		json: { code: 'export/version-forgotten' }
	});
	expect(await forget('2')).toMatchObject({ status: 1, json: { code: 'export/unknown-version' } });
	expect((await forget('first')).status).toBe(2);
	expect(await plenum('forget', '1')).toMatchObject({ status: 2, err: expect.stringContaining('--consultation') });
});

test('[OPERATE12] [DOC63] a text with what no editor writes is repaired, what was taken out is listed, and the record verifies', async () => {
	const consultation = await prepare();
	const database = openDatabase(file('plenum.db'));
	const id = (await findDocumentIds(database.read, consultation))[0] ?? '';
	const stored = await findStoredDocument(database.read, id);
	const doc = openPieces([stored?.snapshot ?? new Uint8Array()]);
	doc.getXmlFragment('progress').insert(0, [new Y.XmlText('loose words'), new Y.Map() as never]);
	doc.getMap('actions').set('a1', 'no action');
	await replaceSnapshot(database.write, id, stored?.headSeq ?? 0, Y.encodeStateAsUpdate(doc));
	const before = await readDocument(database.read, id);
	const answer = await plenum('repair', id);
	expect(answer).toMatchObject({ status: 0, json: { ok: true, document: id, generation: 2 } });
	expect(answer.json.removed).toEqual([
		{ path: 'progress', content: 'XmlText', text: 'loose words' },
		{ path: 'progress', content: 'Map', text: '' },
		{ path: 'actions/a1', content: 'Any', text: 'no action' }
	]);
	expect(await readDocument(database.read, id)).toMatchObject({ generation: 2, assessment: before?.assessment });
	expect((await plenum('repair', id)).json).toMatchObject({ ok: true, generation: 2, removed: [] });
	expect((await plenum('verify', consultation)).json).toMatchObject({ ok: true });
	expect((await plenum('repair', 'nowhere')).json).toEqual({
		ok: false,
		code: 'document/unknown',
		document: 'nowhere'
	});
	await database.close();
});

test('[OPERATE74] a command that does not exist is named, with the one that was meant', async () => {
	const dance = await plenum('dance', '--now');
	expect(dance).toMatchObject({ status: 2, err: expect.stringMatching(/^There is no command “dance”\.\n/) });
	expect((await plenum('restor', 'x')).err).toMatch(/^There is no command “restor”\. Is restore meant\?\n/);
	expect((await plenum('admin', 'creat')).err).toMatch(
		/^There is no command “admin creat”\. Is admin create meant\?\n/
	);
	expect((await plenum()).err).toMatch(/^Commands/);
});

test('[OPERATE75] a backup that another key signed is restored only once that key is here, or was given up', async () => {
	const consultation = await prepare();
	await plenum('backup', join(elsewhere, 'plenum.backup'));
	const key = readFileSync(file('secret.key'), 'utf8');
	rmSync(file('secret.key'));
	await plenum('admin', 'create', '--name', 'Late Comer');
	const refused = await plenum('restore', join(elsewhere, 'plenum.backup'));
	expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('secret.key') });
	expect((await plenum('admin', 'create', '--name', 'Late Comer')).status).not.toBe(0);
	expect(readdirSync(dataDir).filter((name) => /incoming|before/.test(name))).toEqual([]);
	expect(await plenum('restore', join(elsewhere, 'plenum.backup'), '--without-key')).toMatchObject({
		status: 1,
		json: { brokenRecords: [consultation] }
	});
	writeFileSync(file('secret.key'), key);
	expect(await plenum('restore', join(elsewhere, 'plenum.backup'))).toMatchObject({ status: 0, json: { ok: true } });
});

test('[OPERATE7] what is not understood is answered with the usage and status 2', async () => {
	expect(await plenum('dance')).toMatchObject({
		status: 2,
		json: { ok: false },
		err: expect.stringContaining('admin create')
	});
	expect(await plenum('backup')).toMatchObject({ status: 2, err: expect.stringContaining('backup FILE') });
	expect(await plenum('recount', 'nothing')).toMatchObject({ status: 1, json: { code: 'poll/unknown' } });
});

test('[OPERATE14] every file of a folder is read as an import would read it, and nothing is kept', async () => {
	const folder = mkdtempSync(join(elsewhere, 'files-'));
	writeFileSync(join(folder, 'a.csv'), table.replace('Chad', 'Narnia'));
	writeFileSync(
		join(folder, 'b.txt'),
		'6.1 Dig wells (Sao Tome and Principe);\n\nAnd so on.\n\n6.2 Plant trees (Peru);'
	);
	writeFileSync(join(folder, 'c.bin'), Buffer.from([0, 1, 2, 3]));
	const { status, json } = await plenum('read-files', folder);
	expect(status).toBe(0);
	expect(json.files).toMatchObject([
		...[{ file: 'a.csv', why: null, recommendations: 3, states: 2, unknownStates: ['Narnia'], listed: 0, unread: 0 }],
		...[{ file: 'b.txt', why: null, recommendations: 2, positions: { unknown: 2 }, states: 2, listed: 1, unread: 0 }],
		...[{ file: 'c.bin', why: 'import/unknown-kind', recommendations: 0 }]
	]);
	expect(await plenum('read-files', join(folder, 'none'))).toMatchObject({ status: 2 });
});

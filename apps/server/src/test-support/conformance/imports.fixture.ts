import type { StoredMechanism } from '@plenum/domain/mechanisms/mechanism';
import * as contents from '../../matrix/upload/import-contents.store.ts';
import * as jobs from '../../matrix/upload/import-jobs.store.ts';
import * as uploads from '../../matrix/upload/import-uploads.store.ts';
import * as imports from '../../matrix/imports.store.ts';
import * as remembered from '../../matrix/remembered-columns.store.ts';
import * as stated from '../../matrix/positions/stated-positions.store.ts';
import * as links from '../../mechanisms/links.store.ts';
import * as responsibilities from '../../institutions/responsibilities.store.ts';
import * as mechanisms from '../../mechanisms/mechanisms.store.ts';
import type { Ask } from './ask.fixture.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const columns = {
	number: 'No',
	text: 'Text',
	states: null,
	position: null,
	source: null,
	theme: null,
	groups: null,
	sdgs: null
} as Parameters<typeof remembered.upsertColumns>[1]['columns'];

export async function upload(ask: Ask): Promise<void> {
	const one = { consultation: 'trial', owner: 'host' };
	for (const at of [1, 2, 3, 4, 5])
		await ask(imports.insertImport, { ...one, id: `import-${at}`, createdAt: at, bytes: at, reader: 'node' });
	await ask(imports.insertImport, { ...one, id: 'arriving', createdAt: 6, bytes: 6, state: 'arriving' });
	await ask(uploads.insertUploadChunk, { import: 'arriving', place: 0, bytes: json([6]) });
	await ask(imports.readContents, (await ask(imports.findImport, 'arriving'))!);
	const read = { id: 'import-1', reader: 'node' };
	for (const place of [0, 1]) {
		await ask(uploads.insertUploadChunk, { import: 'import-1', place, bytes: json([place]) });
		await ask(uploads.insertUploadChunk, { import: 'nobody', place, bytes: json([place]) });
	}
	for (const id of ['import-1', 'import-2']) await ask(uploads.countUpload, id);
	await ask(uploads.findUploadChunk, { import: 'import-1', place: 1 });
	await ask(uploads.findUploadChunk, { import: 'import-1', place: 2 });
	await ask(uploads.deleteUploadChunks, await ask.unordered(uploads.findUnusedUploads, 4));
	await ask.unordered(uploads.findUnusedUploads, 4);
	for (const id of ['arriving', 'arriving', 'import-2']) await ask(jobs.beginReading, { id, reader: 'node' });
	await ask(jobs.beginAttempt, read);
	await ask(jobs.giveBack, read, true);
	await ask.unordered(jobs.findUnread);
	await ask(jobs.changeReader, { ...read, reader: jobs.nobody }, 'node');
	await ask(jobs.changeReader, { ...read, reader: jobs.nobody }, 'other');
	await ask(jobs.beginAttempt, { ...read, reader: 'other' });
	const chunk = { import: 'import-1', createdAt: 1 };
	const table = json({ sheets: [], chosen: null, remembered: false });
	await ask(contents.insertChunk, { ...chunk, id: 'table', place: 1, bytes: table.subarray(9) });
	await ask(contents.insertChunk, { ...chunk, id: 'table', place: 0, bytes: table.subarray(0, 9) });
	await ask(contents.insertChunk, { ...chunk, id: 'said', place: 0, bytes: json({ recommendations: [] }) });
	await ask(contents.insertChunk, { ...chunk, id: 'changed', place: 0, bytes: json([{ before: 1, after: 2 }]) });
	await ask(contents.insertChunk, { ...chunk, id: 'stray', place: 0, bytes: json([]) });
	await ask(contents.insertChunk, { ...chunk, id: 'lost', place: 0, import: 'nobody', bytes: json([]) });
	await ask(contents.findContent, 'table');
	await ask(contents.findContentChunk, { id: 'table', place: 1 });
	await ask(contents.findContent, null);
	await ask(contents.countContent, ['table', 'said', null]);
	await ask(
		imports.markRead,
		{ ...read, reader: 'other' },
		{ columns, tableContent: 'table', interpretationContent: null }
	);
	await ask(imports.updateInterpretation, 'import-1', 'said');
	await ask(imports.stampOfImport, 'import-1');
	await ask(imports.countBytesRead, 'import-1');
	await ask(imports.isSmallImport, 'import-1');
	await ask(imports.readContents, (await ask(imports.findImport, 'import-1'))!);
	await ask.unordered(uploads.findUnusedUploads, 4);
	await ask(jobs.updateReading, read, { account: 'host', sheet: 0, columns });
	await ask(imports.markColumnsFailed, read, 'import/no-table');
	await ask(imports.findImport, 'import-1');
	await ask.unordered(imports.findWaiting);
	for (const at of [2, 3]) await ask(imports.markFailed, { ...read, id: `import-${at}` }, 'import/unreadable');
	await ask(imports.deleteImports, ['import-4'], 'import/unreadable');
	await ask(imports.deleteOldestFailures, 'host', 2);
	await ask(imports.findImport, 'import-2');
	await ask(imports.findImport, 'import-4');
	const effect = { review: 4, place: 3, came: ['r-1'], terms: [], clusters: [] } as never;
	await ask(imports.markConfirmed, 'import-1', { effect, changesContent: 'changed', confirmedAt: 9 });
	await ask(imports.markConfirmed, 'import-5', { effect, changesContent: null, confirmedAt: 9 });
	await ask(imports.readChanges, (await ask(imports.findImport, 'import-1'))!);
	await ask.unordered(contents.findUnusedChunks, { before: 0, replaced: ['stray'], limit: 10 });
	const unused = await ask.unordered(contents.findUnusedChunks, { before: 5, replaced: [], limit: 10 });
	await ask(contents.deleteChunks, unused);
	await ask.unordered(contents.findUnusedChunks, { before: 5, replaced: [], limit: 10 });
	await ask(imports.markUndone, 'import-5');
	await ask.unordered(imports.findConfirmed, 'trial');
	await ask(imports.deleteAbandoned, 4);
	await ask(imports.findImport, 'import-3');

	const kept = { account: 'host', columns };
	await ask(remembered.upsertColumns, { ...kept, consultation: 'other', headers: 'A|B', at: 1 });
	await ask(remembered.upsertColumns, { ...kept, consultation: 'trial', headers: 'A|B', account: null, at: 2 });
	await ask(remembered.upsertColumns, {
		...kept,
		consultation: 'trial',
		headers: 'A|B',
		at: 3,
		columns: { ...columns, text: 'B' }
	});
	await ask(remembered.upsertColumns, { ...kept, consultation: 'other', headers: 'C', at: 4 });
	await ask(remembered.findRememberedColumns, 'trial', 'host');
	await ask(remembered.findRememberedColumns, 'trial', null);
	const fields = { position: 'noted', positionAsPrinted: 'Noted', source: null, claim: null } as const;
	const changes = ['r-1', 'r-2'].map((id) => ({
		id,
		before: fields,
		after: { ...fields, position: 'supported' as const }
	}));
	await ask(stated.insertStated, { id: 'stated-1', consultation: 'trial', at: 3, symbol: null, changes });
	await ask(stated.insertStated, { id: 'stated-2', consultation: 'trial', at: 4, symbol: 'A/1', changes: [] });
	await ask(stated.markStatedPositionsUndone, 'stated-1', 8);
	await ask(stated.findAllStated, 'trial');
	await ask(stated.findStated, 'stated-1');
}

export async function importMechanisms(ask: Ask): Promise<void> {
	const one: Omit<StoredMechanism, 'id'> = {
		row: 1,
		kind: 'treaty-body',
		body: 'CEDAW',
		symbol: null,
		paragraph: null,
		date: null,
		annotation: null,
		text: 'Train',
		themes: ['Wells'],
		groups: [],
		sdgs: [],
		raw: []
	};
	const each = (id: string) => ({ ...one, id });
	await ask(mechanisms.insertMechanisms, 'trial', [each('m-1'), { ...each('m-2'), place: 7 }]);
	await ask(mechanisms.insertMechanisms, 'trial', [each('m-3')]);
	await ask(mechanisms.updateMechanisms, [{ ...each('m-1'), text: 'Train judges', symbol: 'C/1' }]);
	await ask(mechanisms.findMechanisms, 'trial');
	await ask(mechanisms.findMechanismsOf, 'trial', ['m-3', 'm-1']);
	await ask(mechanisms.findMechanismsOf, 'other', ['m-3']);
	await ask(links.upsertLinks, [{ mechanism: 'm-1', recommendation: 'r-1', status: 'refused' }], 1);
	await ask(links.upsertLinks, [{ mechanism: 'm-1', recommendation: 'r-1', status: 'confirmed' }], 2);
	await ask(links.findLinks, 'trial');
	await ask(links.deleteLink, { mechanism: 'm-1', recommendation: 'r-1' });
	await ask(links.findLinks, 'trial');
	const said = { institution: 'ministry', part: 'lead', status: 'confirmed' } as const;
	await ask(responsibilities.upsertResponsibilities, 'trial', [{ ...said, subject: 'r-1' }], 1);
	await ask(
		responsibilities.upsertResponsibilities,
		'trial',
		[
			{ ...said, subject: 'm-1', status: 'refused' },
			{ ...said, subject: 'r-1', part: 'supporting' }
		],
		2
	);
	await ask(responsibilities.findResponsibilities, 'trial');
	await ask(responsibilities.findInstitutionsInUse, 'trial');
	await ask(responsibilities.deleteResponsibilities, [{ subject: 'r-1', institution: 'ministry' }]);
	await ask(responsibilities.findResponsibilities, 'trial');
	await ask(mechanisms.deleteMechanisms, ['m-2']);
	await ask(mechanisms.findMechanisms, 'trial');
}

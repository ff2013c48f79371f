import type { Commitment } from '@plenum/domain/commitments/commitment';
import { writeCsv } from '@plenum/formats/sheets/csv';
import type { CommitmentView } from '@plenum/protocol/commitments';
import type { ImportAnswer, ImportDone, ImportView } from '@plenum/protocol/matrix';
import { viewCommitments } from '../../commitments/commitment-view.ts';
import type { TestApp } from '../app/test-app.fixture.ts';
import { until } from '../documents/documents.fixture.ts';

export const headers = [
	...['Text', 'Reccomending Body', 'Document Symbol', 'Themes', 'UPR Position', 'Type'],
	...['Document Publication Date', 'OHCHR Annotation Id']
];
const of = 'Recommendations';
export const upr = [
	[
		'- 140.1 Train judges and prosecutors on violence against women (Austria);',
		'- UPR',
		'',
		'- Women',
		'- Supported',
		of,
		'',
		'u-1'
	],
	['- 140.2 Close the old prison of Montalva (Peru);', '- UPR', '', '- Detention', '- Noted', of, '', 'u-2'],
	['- 140.3 Dig wells in every village (Chad);', '- UPR', '', '- Water', '- Supported', of, '', 'u-3']
];
const symbol = '- CEDAW/C/MTV/CO/7';
export const others = [
	[
		...['- Train judges, prosecutors and police on violence against women without delay.', '- CEDAW', symbol],
		...['- Women', '', of, '2024-02-27', 'm-1']
	],
	['- Fund shelters in rural areas.', '- CEDAW', symbol, '- Women', '', of, '2024-02-27', 'm-2'],
	[
		...['- Open the archives of the tribunal.', '- Special Rapporteur on truth and justice', '- A/HRC/53/36/Add.1'],
		...['- Transitional justice', '', of, '2023-07-01', 'm-3']
	]
];

/** Uploads a table of these columns and waits until it is read; answers its address. */
export function uploadTable(testApp: TestApp, rows: readonly string[][]): Promise<string> {
	return uploadRows(testApp, [headers, ...rows]);
}

/** The first row has the headers. */
export async function uploadRows(testApp: TestApp, rows: readonly string[][]): Promise<string> {
	const form = new FormData();
	form.append('file', new Blob([Uint8Array.from(writeCsv(rows))]), 'list.csv');
	const file = new Response(form);
	const { body } = await testApp.plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${testApp.consultation}/imports`,
		headers: { authorization: `Bearer ${testApp.token}`, 'content-type': file.headers.get('content-type') ?? '' },
		payload: Buffer.from(await file.arrayBuffer())
	});
	const at = `/imports/${(JSON.parse(body) as ImportAnswer).import.id}`;
	await until(async () => (await showUpload(testApp, at)).state !== 'reading');
	return at;
}

export async function showUpload(testApp: TestApp, at: string): Promise<ImportView> {
	return (await testApp.ask<ImportAnswer>(`GET ${at}`)).body.import;
}

export async function importTable(
	testApp: TestApp,
	rows: readonly string[][]
): Promise<{ at: string; done: ImportDone }> {
	const at = await uploadTable(testApp, rows);
	return { at, done: (await testApp.ask<ImportDone>(`POST ${at}/confirm`)).body };
}

/** What the view of a commitment cites. */
export async function findCites({ plenum }: TestApp, commitment: Commitment): Promise<CommitmentView['cites']> {
	const [view] = await viewCommitments(plenum.context.database.read, [commitment], 1);
	return view?.cites ?? [];
}

import { parseOutcome } from '../../test-support/exports/outcome.fixture.ts';
import { sections } from '@plenum/domain/clusters/assessment';
import type { Language } from '@plenum/domain/languages';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import type { ImportAnswer, ImportDone, ImportComparisonAnswer } from '@plenum/protocol/matrix';
import type { Outcome } from '@plenum/reports/outcome/outcome';
import { plainText } from '@plenum/reports/submission/plain-blocks';
import { ratedOutcome, withOddRatings } from '@plenum/reports/rated-outcome.fixture';
import { expect, test } from 'vitest';
import { matrixFixture } from '../../../../../e2e/fixtures/matrix.ts';
import { createTestApp, type TestApp } from '../../test-support/app/test-app.fixture.ts';
import { until } from '../../test-support/documents/documents.fixture.ts';
import { compareRows } from '../../journal/compare-rows.ts';
import { findRawLines } from '../../journal/journal.store.ts';
import { readUpload } from '../../matrix/upload/read-upload.ts';
import { createExport, plainly } from '../create-export.ts';
import { bySide } from './filled.fixture.ts';

/** [MATRIX152] A filled matrix of one consultation, imported into another one that is empty, over the API. */
async function filledOutcome(): Promise<Outcome> {
	const read = await readUpload({ bytes: matrixFixture({ layout: 'new' }).bytes, remembered: {} }, () => undefined);
	if (!read.ok || !read.value.interpretation) throw new Error('The matrix cannot be read.');
	return withOddRatings(ratedOutcome(read.value.interpretation));
}

async function upload({ plenum, consultation, token, api }: TestApp, bytes: Uint8Array): Promise<string> {
	const form = new FormData();
	form.append('file', new Blob([Uint8Array.from(bytes)]), 'filled');
	const file = new Response(form);
	const { body } = await plenum.app.inject({
		method: 'POST',
		url: `/api/v1/consultations/${consultation}/imports`,
		headers: { authorization: `Bearer ${token}`, 'content-type': file.headers.get('content-type') ?? '' },
		payload: Buffer.from(await file.arrayBuffer())
	});
	const at = `/imports/${(JSON.parse(body) as ImportAnswer).import.id}`;
	await until(
		async () =>
			(await api('getImport', { params: { import: (JSON.parse(body) as ImportAnswer).import.id } })).body.import
				.state !== 'reading'
	);
	return at;
}

const outcomeIn = async ({ api }: TestApp) =>
	parseOutcome(
		await api('exportOutcome', { params: { format: 'outcome.json' }, query: { for: 'participants', version: 'draft' } })
	);
const ratingsIn = ({ clusters }: Outcome) =>
	Object.fromEntries(
		clusters.flatMap(({ recommendations }) =>
			recommendations.map((one) => [one.number, bySide(withoutObjections(one))])
		)
	);
/** Who objects stays where it was written. */
const withoutObjections = ({ agreed, sideRatings }: Outcome['clusters'][number]['recommendations'][number]) => ({
	agreed,
	sideRatings: sideRatings.map((one) => ({ ...one, objections: 0 }))
});
const textsIn = ({ clusters }: Outcome) =>
	clusters.flatMap(({ assessment }) => sections.map((name) => plainText(assessment.sections[name]))).filter(Boolean);
const actionsIn = ({ clusters }: Outcome) =>
	clusters.flatMap(({ assessment }) => assessment.actions.map(({ text }) => text));

test.each<[ExportFormat, Language]>([
	['matrix-old.docx', 'fr'],
	['matrix-new.odt', 'ar'],
	['outcome.xlsx', 'fr'],
	['outcome.csv', 'ar']
])(
	'[MATRIX152] %s in %s gives an empty consultation back what it says, and is taken back whole',
	async (format, language) => {
		const given = await filledOutcome();
		const testApp = await createTestApp();
		try {
			const { ask, plenum, consultation } = testApp;
			const at = await upload(testApp, (await createExport({ outcome: given, language, ...plainly }, format)).bytes);
			const { preview } = (await ask<ImportAnswer>(`GET ${at}`)).body.import;
			const rated = Object.values(ratingsIn(given)).filter(({ sideRatings }) => sideRatings.length > 0).length;
			expect(preview).toMatchObject({
				filled: { rated, unread: 0, sides: ['civil-society', 'nhri', 'state'] },
				tracker: null
			});
			expect((await ask<ImportDone>(`POST ${at}/confirm`)).body).toMatchObject({ rated });
			const back = await outcomeIn(testApp);
			expect(ratingsIn(back)).toEqual(ratingsIn(given));
			expect(textsIn(back).toSorted()).toEqual(textsIn(given).toSorted());
			expect(actionsIn(back).toSorted()).toEqual(actionsIn(given).toSorted());
			const { journal, database } = plenum.context;
			expect((await journal.verify(database.read, consultation)).fault).toBe(null);
			const lines = await findRawLines(database.read, consultation);
			expect((await compareRows(database.read, journal.hashRows, consultation, lines)).faults).toEqual([]);
			expect((await ask(`POST ${at}/take-back`)).status).toBe(200);
			expect((await outcomeIn(testApp)).clusters).toEqual([]);
		} finally {
			await testApp.close();
		}
	}
);

test('[MATRIX152] nothing of it is taken over where the facilitator says so, or recommendations are here', async () => {
	const given = await filledOutcome();
	const testApp = await createTestApp();
	try {
		const { ask } = testApp;
		const { bytes } = await createExport({ outcome: given, language: 'en', ...plainly }, 'matrix-new.docx');
		const at = await upload(testApp, bytes);
		const { comparison } = (await ask<ImportComparisonAnswer>(`POST ${at}/comparison`, { body: {} })).body;
		const { review, language, fingerprint, items } = comparison;
		const body = { review, language, fingerprint, take: items.map(({ key }) => key), filled: false };
		expect((await ask<ImportDone>(`POST ${at}/confirm`, { body })).body.rated).toBeUndefined();
		const none = (outcome: Outcome) =>
			Object.values(ratingsIn(outcome)).every(({ agreed, sideRatings }) => !agreed && sideRatings.length === 0);
		expect(none(await outcomeIn(testApp))).toBe(true);
		const again = await upload(testApp, bytes);
		await ask(`POST ${again}/confirm`);
		expect(none(await outcomeIn(testApp))).toBe(true);
	} finally {
		await testApp.close();
	}
});

import { writeCsv } from '@plenum/formats/sheets/csv';
import type { ImportComparison } from '@plenum/protocol/matrix';
import { onTestFinished } from 'vitest';
import { findAllRecommendations, findClusters } from '../../clusters/clusters.store.ts';
import { createTestContext } from '../app/test-context.fixture.ts';
import { compareImport } from '../../matrix/compare-import.ts';
import { confirmImport } from '../../matrix/confirm-import.ts';
import { createMatrix } from '../../matrix/matrix.ts';
import { receiveImport } from '../../matrix/upload/receive-import.ts';
import { readImportView } from '../../matrix/show-import.ts';

export type ImportTest = Awaited<ReturnType<typeof createImportTest>>;

const headers = ['number', 'text', 'position', 'theme'];
export const first = [
	['140.1', 'Dig wells in every village (Austria);', 'Supported', 'Water'],
	['140.2', 'Plant trees along the coast (Austria);', 'Supported', 'Water'],
	['140.3', 'Open the prisons to visits (Denmark);', 'Noted', 'Prisons']
];

/** For one test, a consultation with nothing imported, and what its facilitator does with lists. */
export async function createImportTest() {
	const testContext = await createTestContext();
	const facilitator = await testContext.welcome('facilitator');
	const matrix = createMatrix(testContext.context);
	onTestFinished(async () => {
		await matrix.close();
		await testContext.close();
	});
	const { read } = testContext.context.database;

	/** Read, not confirmed; answers its id. */
	async function upload(rows: string[][], columns = headers): Promise<string> {
		const sent = await receiveImport(matrix, facilitator.actor, writeCsv([columns, ...rows]));
		if (!sent.ok) throw new Error(sent.reason);
		const { id } = sent.value.import;
		for (;;) {
			const seen = await readImportView(read, testContext.consultation, id, matrix.progress.of(id));
			if (seen.ok && seen.value.import.state === 'preview') return id;
			if (seen.ok && seen.value.import.state !== 'reading') throw new Error(seen.value.import.state);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}

	async function compare(id: string, wished = {}): Promise<ImportComparison> {
		const compared = await compareImport(read, facilitator.actor, id, wished);
		if (!compared.ok) throw new Error(compared.reason);
		return compared.value.comparison;
	}

	async function confirmAll(id: string, wished = {}) {
		const { review, language, fingerprint, items } = await compare(id, wished);
		const take = items.map(({ key }) => key);
		return confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
	}

	const stored = () => findAllRecommendations(read, testContext.consultation);
	return {
		testContext,
		facilitator,
		matrix,
		upload,
		compare,
		confirmAll,
		stored,
		texts: async (): Promise<Record<string, string>> =>
			Object.fromEntries((await stored()).map(({ number, text }) => [number, text])),
		clusterOf: async (label: string) =>
			(await findClusters(read, testContext.consultation)).find((cluster) => cluster.label === label)
	};
}

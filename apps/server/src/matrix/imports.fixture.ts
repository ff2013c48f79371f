import { writeCsv } from '@plenum/formats/csv';
import type { ImportComparison } from '@plenum/protocol/matrix';
import { afterEach, beforeEach } from 'vitest';
import { findAllRecommendations, findClusters } from '../clusters/clusters.store.ts';
import { createTestContext, type TestPerson, type TestContext } from '../commitments/test-context.fixture.ts';
import { compareImport } from './compare-import.ts';
import { confirmImport } from './confirm-import.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { receiveImport } from './receive-import.ts';
import { readImportView } from './show-import.ts';

/** What facilitators do with lists, for tests. */

export let trial: TestContext;
export let facilitator: TestPerson;
export let matrix: Matrix;

/** For each test a consultation of its own, with nothing imported. */
export function setUpImports(): void {
	beforeEach(async () => {
		trial = await createTestContext();
		facilitator = await trial.welcome('facilitator');
		matrix = createMatrix(trial.context);
	});
	afterEach(async () => {
		await matrix.close();
		await trial.close();
	});
}

const headers = ['number', 'text', 'position', 'theme'];
export const first = [
	['140.1', 'Dig wells in every village (Arvenia);', 'Supported', 'Water'],
	['140.2', 'Plant trees along the coast (Arvenia);', 'Supported', 'Water'],
	['140.3', 'Open the prisons to visits (Dorland);', 'Noted', 'Prisons']
];

/** Read, not confirmed; answers its id. */
export async function upload(rows: string[][], columns = headers): Promise<string> {
	const sent = await receiveImport(matrix, facilitator.actor, writeCsv([columns, ...rows]));
	if (!sent.ok) throw new Error(sent.reason);
	const { id } = sent.value.import;
	for (;;) {
		const seen = await readImportView(
			trial.context.database.read,
			trial.consultation,
			id,
			matrix.progress.get(id) ?? null
		);
		if (seen.ok && seen.value.import.state === 'preview') return id;
		if (seen.ok && seen.value.import.state !== 'reading') throw new Error(seen.value.import.state);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

export async function compare(id: string, wished = {}): Promise<ImportComparison> {
	const compared = await compareImport(matrix.context.database.read, facilitator.actor, id, wished);
	if (!compared.ok) throw new Error(compared.reason);
	return compared.value.comparison;
}

export async function confirmAll(id: string, wished = {}) {
	const { review, language, fingerprint, items } = await compare(id, wished);
	const take = items.map(({ key }) => key);
	return confirmImport(matrix, facilitator.actor, id, { review, language, fingerprint, take });
}

export const stored = () => findAllRecommendations(trial.context.database.read, trial.consultation);
export const texts = async (): Promise<Record<string, string>> =>
	Object.fromEntries((await stored()).map(({ number, text }) => [number, text]));
export const clusterOf = async (label: string) =>
	(await findClusters(trial.context.database.read, trial.consultation)).find((cluster) => cluster.label === label);

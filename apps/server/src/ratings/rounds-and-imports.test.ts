import { expect, test } from 'vitest';
import { mergeClusters } from '../clusters/merge-clusters.ts';
import { confirmImport } from '../matrix/confirm-import.ts';
import { createImportTest, first } from '../test-support/matrix/imports.fixture.ts';
import { listPastImports } from '../matrix/prepare-undo.ts';
import { undoImport } from '../matrix/undo-import.ts';
import { openRound } from './open-round.ts';
import { findListed, findRounds } from './rounds.store.ts';

async function importAndOpen(ofNumber: string) {
	const imports = await createImportTest();
	const { matrix, facilitator, upload, stored, testContext } = imports;
	const { context } = testContext;
	const id = await upload(first);
	expect(await confirmImport(matrix, facilitator.actor, id)).toMatchObject({ ok: true });
	const recommendations = (await stored()).filter(({ number }) => number === ofNumber).map((one) => one.id);
	const fixed = { title: 'Homework', disclosure: 'open', raters: 'person', closesAt: null } as const;
	const round = await openRound(context, facilitator.actor, { ...fixed, recommendations });
	expect(round).toMatchObject({ ok: true });
	return { ...imports, id, context };
}

test('[RATINGS16] an import of which a recommendation is rated stays', async () => {
	const { matrix, facilitator, id, context, testContext, stored } = await importAndOpen('140.3');
	const listed = await listPastImports(context.database.read, testContext.consultation);
	expect(listed).toMatchObject({ value: { imports: [{ status: 'in-use', inUse: ['Prisons'] }] } });
	expect(await undoImport(matrix, facilitator.actor, id)).toEqual({ ok: false, reason: 'import/in-use' });
	expect(await stored()).toHaveLength(3);
});

test('[RATINGS16] clusters can be merged while their recommendations are rated', async () => {
	const { facilitator, context, clusterOf, testContext } = await importAndOpen('140.3');
	const { read } = context.database;
	const water = await clusterOf('Water');
	const prisons = await clusterOf('Prisons');
	const merged = await mergeClusters(context, facilitator.actor, water?.id ?? '', [prisons?.id ?? '']);
	expect(merged).toMatchObject({ ok: true });
	const [round] = await findRounds(read, testContext.consultation);
	const [rated] = await findListed(read, round?.id ?? '');
	expect(rated).toMatchObject({ number: '140.3', cluster: (await clusterOf('Water'))?.id });
});

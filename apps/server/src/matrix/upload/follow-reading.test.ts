import { expect, test } from 'vitest';
import { nameOfOwn, noOthers } from '../../db/nodes.ts';
import { connectedNodes } from '../../test-support/database/nodes.fixture.ts';
import { followReading } from './follow-reading.ts';
import { nobody } from './import-jobs.store.ts';

test('[DB39] an import that another node reads is left to it, and its progress heard, until that node is gone', () => {
	const gone = new Set<string>();
	const [here, there] = connectedNodes(2, gone);
	const job = { id: 'import-1', reader: nameOfOwn(there!, 'first') };
	const own = followReading(here!, new Map());
	const other = followReading(there!, new Map([[job.reader, { id: job.id, part: 0.6 }]]));
	expect(own.of(job.id)).toBe(0); // Sooner than the first word of it.
	other.beat();
	expect([own.findLeft([job]), other.findLeft([job])]).toEqual([[], []]);
	expect([own.of(job.id), other.of(job.id)]).toEqual([0.6, 0.6]);
	gone.add(there!.here);
	expect(own.findLeft([job])).toEqual([job]);
	const taken = { ...job, reader: nameOfOwn(here!, 'second') };
	expect([followReading(there!, new Map()).findLeft([taken]), own.findLeft([taken])]).toEqual([[], [taken]]);
	expect([own.findLeft([]), own.of(job.id)]).toEqual([[], 0]);
});

test('[DB39] what a node gave back is anybody’s at once; and so is everything that a lone process does not read itself', () => {
	const [here] = connectedNodes(2);
	const given = { id: 'import-1', reader: nobody };
	expect(followReading(here!, new Map()).findLeft([given])).toEqual([given]);
	const own = { id: 'import-2', reader: nameOfOwn(noOthers, 'first') };
	const killed = { id: 'import-3', reader: nameOfOwn(noOthers, 'second') };
	const alone = followReading(noOthers, new Map([[own.reader, { id: own.id, part: 0 }]]));
	expect(alone.findLeft([own, killed])).toEqual([killed]);
});

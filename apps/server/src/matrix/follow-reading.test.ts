import { expect, test } from 'vitest';
import { noOthers } from '../db/nodes.ts';
import { connectedNodes } from '../db/nodes.fixture.ts';
import { followReading } from './follow-reading.ts';
import { nobody } from './import-jobs.store.ts';

const job = { id: 'import-1', reader: 'first' };
const readings = new Map([[job.reader, { id: job.id, part: 0.6 }]]);

test('[DB39] an import that another node reads is left to it until that node has been silent for ten seconds', () => {
	const [here, there] = connectedNodes(2);
	const own = followReading(here!, new Map());
	const other = followReading(there!, readings);
	expect(own.of(job.id)).toBe(0); // Sooner than the first word of it.
	for (let beats = 0; beats < 20; beats++) {
		other.beat();
		expect([own.findLeft([job]), other.findLeft([job])]).toEqual([[], []]);
	}
	expect([own.of(job.id), other.of(job.id)]).toEqual([0.6, 0.6]);
	expect(Array.from({ length: 6 }, () => own.findLeft([job]).length)).toEqual([0, 0, 0, 0, 1, 1]); // The last beat was before one more look.
	// Once it was taken over, the new one has as long, whatever the one before goes on saying.
	const taken = { ...job, reader: 'second' };
	const counts = Array.from({ length: 6 }, () => (other.beat(), own.findLeft([taken]).length));
	expect(counts).toEqual([0, 0, 0, 0, 0, 1]);
});

test('[DB39] what a node gave back is anybody’s at once; and so is everything that a lone process does not read itself', () => {
	const [here] = connectedNodes(2);
	const given = { ...job, reader: nobody };
	expect(followReading(here!, new Map()).findLeft([given])).toEqual([given]);
	const alone = followReading(noOthers, readings);
	expect(alone.findLeft([job, { id: 'import-2', reader: 'of a killed process' }])).toEqual([
		{ id: 'import-2', reader: 'of a killed process' }
	]);
});

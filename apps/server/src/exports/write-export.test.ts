import { sampleOutcome } from '@plenum/domain/exports/sample-outcome';
import { expect, test } from 'vitest';
import { plainly } from './make-export.ts';
import { writeExport, type ExportJob } from './write-export.ts';

const job: ExportJob = { making: { ...plainly, outcome: sampleOutcome, language: 'en' }, format: 'outcome.xlsx' };
const say = () => undefined;
const refused = { ok: false, reason: 'export/took-too-long' };

test('[PAPERS60] files are written one at a time, in the order in which they were asked for, while others go on', async () => {
	const order: string[] = [];
	const written = ['first', 'second'].map((name) =>
		writeExport(job, say).then((file) => order.push(`${name}: ${file.ok}`))
	);
	await new Promise((resolve) => setImmediate(resolve)).then(() => order.push('others'));
	await Promise.all(written);
	expect(order).toEqual(['others', 'first: true', 'second: true']);
});

test('[PAPERS60] what nobody waits for any more is given up, begun or not, and the next is written', async () => {
	const [begun, waiting] = [new AbortController(), new AbortController()];
	const answers = [writeExport(job, say, begun.signal), writeExport(job, say, waiting.signal), writeExport(job, say)];
	await new Promise((resolve) => setImmediate(resolve));
	begun.abort();
	waiting.abort();
	expect(await Promise.all(answers)).toEqual([refused, refused, { ok: true, value: expect.anything() }]);
});

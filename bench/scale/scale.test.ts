import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repeatableRandom } from '../../e2e/fixtures/matrix-recommendations.ts';
import { between, costs } from './consultation-load.ts';
import { serve, type Job } from './node-queue.ts';
import { table } from './simulate.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs');
const cells = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

test('a queue of which the answer is known comes out as theory has it', () => {
	const random = repeatableRandom(7);
	for (const busy of [0.3, 0.6, 0.8]) {
		const jobs: Job[] = [];
		for (let at = 0; at < 200_000; at += between(random, 1 / busy)) jobs.push({ at, costs: 1, isKey: true });
		const served = serve(jobs, 200_000);
		const wait = served.keys.reduce((sum, time) => sum + time, 0) / served.keys.length - 1;
		// Pollaczek and Khinchine, for jobs that all take the same.
		expect(wait / (busy / (2 * (1 - busy)))).toBeCloseTo(1, 1);
		expect(served.busy).toBeCloseTo(busy, 1);
	}
});

test('the paper shows what the simulation says', () => {
	const paper = readFileSync(join(docs, 'scale.md'), 'utf8');
	const begin = paper.indexOf('| nodes | consultations of 500');
	const shown = cells(paper.slice(begin, paper.indexOf('\n\n', begin)));
	// Without the line of hyphens, which is as wide as whoever set it likes.
	const withoutLine = (rows: string[][]) => rows.filter((_, index) => index !== 1);
	expect(withoutLine(shown)).toEqual(withoutLine(cells(table())));
});

test('the simulation takes its costs from the benchmarks that are published', () => {
	const page = readFileSync(join(docs, 'benchmarks.md'), 'utf8');
	const rowOf = (title: string): number[] => {
		const section = page.slice(page.indexOf(`### ${title}`));
		const row = cells(section).find(([, name]) => name === 'Plenum') ?? [];
		return row.map((cell) => Number(cell.replaceAll(',', '')));
	};
	const [, , cores = NaN] = rowOf('12 workshops, 500 people, 80 documents');
	const [, , , , , ballot = NaN] = rowOf('500 ballots');
	const [, , , , arriving = NaN, , last = NaN] = rowOf('500 people come in within a minute');
	expect(costs.key).toBeCloseTo((cores * 1000) / 300, 5);
	expect(costs.ballot).toBeCloseTo(ballot / 1000, 5);
	expect(costs.arrival).toBeCloseTo((arriving * 60_000) / 500, 5);
	expect(costs.fetch).toBeCloseTo(last / 500, 5);
});

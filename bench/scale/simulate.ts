import { repeatableRandom } from '../../e2e/fixtures/matrix-recommendations.ts';
import { percentile } from '../report/statistics.ts';
import { loadOfConsultation, minute } from './consultation-load.ts';
import { serve, type Job } from './node-queue.ts';

/** By count: each new consultation goes to the node with the fewest. By name: wherever its name happens to lead. */
export type Placement = 'by count' | 'by name';

export type Result = { p50: number; p95: number; p99: number; late: number; busiest: number };

const tooLate = 250;

/** Each consultation lives on one node; nothing crosses. All have their busiest minute at once. */
export function simulate(nodes: number, consultations: number, placement: Placement, seed = 1): Result {
	const random = repeatableRandom(seed);
	const jobs: Job[][] = Array.from({ length: nodes }, () => []);
	for (let index = 0; index < consultations; index++) {
		const node = placement === 'by count' ? index % nodes : Math.floor(random() * nodes);
		for (const job of loadOfConsultation(random)) jobs[node]?.push(job);
	}
	const served = jobs.map((each) => serve(each, minute.duration));
	const keys = Float64Array.from(served.flatMap((each) => each.keys)).sort();
	return {
		p50: percentile(keys, 50),
		p95: percentile(keys, 95),
		p99: percentile(keys, 99),
		late: (100 * keys.filter((time) => time > tooLate).length) / keys.length,
		busiest: Math.max(...served.map(({ busy }) => busy))
	};
}

/** As it stands in docs/scale.md. */
export function table(): string {
	const head = [
		`| nodes | consultations of 500 | placed | key, p50 ms | p95 ms | p99 ms | later than ${tooLate} ms, % | busiest node, cores |`,
		'| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |'
	];
	const rows = [1, 4, 16].flatMap((nodes) =>
		(nodes === 1 ? [1, 2, 3, 4] : [1, 2, 3]).flatMap((each) =>
			(['by count', 'by name'] as const)
				.filter((placement) => placement === 'by count' || (nodes > 1 && each < 3))
				.map((placement) => row(nodes, nodes * each, placement))
		)
	);
	return [...head, ...rows].join('\n');
}

function row(nodes: number, consultations: number, placement: Placement): string {
	const { p50, p95, p99, late, busiest } = simulate(nodes, consultations, placement);
	const times = [p50, p95, p99].map((time) => (time < 1000 ? time.toFixed(1) : `${(time / 1000).toFixed(1)} s`));
	return `| ${[nodes, consultations, placement, ...times, late.toFixed(1), busiest.toFixed(2)].join(' | ')} |`;
}

if (import.meta.main) process.stdout.write(`${table()}\n`);

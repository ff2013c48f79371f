import { Crowd } from '../load/crowd.ts';
import { measure, type Measured, type Times } from '../load/measure.ts';
import { typeSteadily } from '../load/typing.ts';
import type { Figures } from '../report/figures.ts';
import type { Instance } from './instance.ts';

const rooms = { documents: 8, peopleEach: 24, authorsEach: 3 };
/** Milliseconds for each node: as many deliveries on each before it counts, and compiled alike. */
const warm = 3000;
const ordinary = (nodes: number): Times => ({ warm: warm * nodes, measured: 2500, drained: 500 });

/**
 * What a delivery costs all nodes together, and what it costs what is behind them, where three of 24 people type in each of eight
 * documents, `first` and those after it.
 */
export async function measureShared(
	instance: Instance,
	first: number,
	times = ordinary(instance.nodes.length)
): Promise<Figures> {
	const crowd = await Crowd.gather(instance.nodes, { ...rooms, first });
	const looks: { nodes: number; database: number; redis: number }[] = [];
	const all: Measured = {
		peer: instance.peer,
		async usage() {
			const usages = await Promise.all(instance.nodes.map((node) => node.usage()));
			const cpu = sum(usages.map((usage) => usage.cpu));
			const rss = sum(usages.map((usage) => usage.rss));
			looks.push({ nodes: cpu, database: instance.databaseCpu(), redis: instance.redisCpu() });
			return { cpu, rss };
		}
	};
	try {
		const figures = await measure(all, crowd, times, () => typeSteadily(crowd, 5, true));
		const { cpuPerDelivery = NaN, p50 = NaN, p95 = NaN } = figures;
		const [before, after] = looks as [(typeof looks)[0], (typeof looks)[0]];
		const behind = (part: 'database' | 'redis') =>
			(cpuPerDelivery * (after[part] - before[part])) / (after.nodes - before.nodes);
		const databaseCpu = behind('database');
		const redisCpu = behind('redis');
		return { cpuPerDelivery, databaseCpu, redisCpu, allCpu: cpuPerDelivery + databaseCpu + redisCpu, p50, p95 };
	} finally {
		crowd.leave();
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

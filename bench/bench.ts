import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWhole, readOptions, usage, type Options } from './options.ts';
import type { Peer } from './peer.ts';
import { page } from './report/page.ts';
import { tableOfResults, tableOfTargets } from './report/results.ts';
import type { Runs } from './report/runs.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

const file = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
const say = (text: string) => void process.stdout.write(`${text}\n`);

if (process.argv.includes('--help')) say(usage);
else await bench(readOptions(process.argv.slice(2)));

async function bench(options: Options): Promise<void> {
	const began = Date.now();
	const all: Runs[] = [];
	const failed: string[] = [];
	for (const scenario of scenarios) {
		if (options.scenarios.length > 0 && !options.scenarios.includes(scenario.id)) continue;
		try {
			const runs = await playAll(scenario, options);
			all.push(runs);
			say(`\n${tableOfResults(runs)}`);
		} catch (error) {
			// What the others took most of an hour to say is kept; the page names what is missing.
			failed.push(scenario.title);
			process.stderr.write(`${scenario.title}: ${error instanceof Error ? error.stack : String(error)}\n`);
		}
	}
	say(`\n${tableOfTargets(all)}\n`);
	say(`${Math.round((Date.now() - began) / 1000)} s`);
	if (!isWhole(options)) return say('Only a part was run: docs/benchmarks.md stays as it is.');
	writeFileSync(file, page(all, options.rounds, failed));
	say('Written to docs/benchmarks.md');
}

async function playAll(scenario: Scenario, { rounds, peers }: Options): Promise<Runs> {
	say(`\n${scenario.title}`);
	const wanted = scenario.peers.filter(({ id }) => peers.length === 0 || peers.includes(id)).filter(isReady);
	const runs: Runs = { scenario, of: new Map(wanted.map((peer) => [peer, []])) };
	await scenario.prepare?.(wanted);
	for (let round = 0; round < Math.min(rounds, scenario.enoughRounds ?? rounds); round++) {
		await scenario.play(turned(wanted, round), round, (peer, figures) => {
			runs.of.get(peer)?.push(figures);
			process.stdout.write('.');
		});
	}
	await scenario.finish?.();
	return runs;
}

/** A peer that cannot be prepared is left out. */
function isReady(peer: Peer): boolean {
	try {
		peer.prepare?.();
		return true;
	} catch (error) {
		process.stderr.write(`${peer.title} is left out: ${error instanceof Error ? error.message : String(error)}\n`);
		return false;
	}
}

/** Each round begins with another, so that nobody always comes after the same one. */
function turned(peers: readonly Peer[], round: number): Peer[] {
	const first = peers.length === 0 ? 0 : round % peers.length;
	return [...peers.slice(first), ...peers.slice(0, first)];
}

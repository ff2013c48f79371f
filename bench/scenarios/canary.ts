import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Canary } from '../canary/canary.ts';
import type { TimedReply } from '../canary/asker.ts';
import type { DearRequest } from '../canary/dear-request.ts';
import { dearRequests } from '../canary/dear-requests.ts';
import { pause } from '../load/pause.ts';
import { plenum } from '../peer.ts';
import { openPoll } from '../plenum/open-poll.ts';
import type { Figures } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { inTurn, type Scenario } from '../scenario.ts';
import { withServer, type ServerProcess } from '../server-process.ts';

const server = { ...plenum, file: join(import.meta.dirname, '..', 'canary', 'serve.ts') };

export const canary: Scenario = {
	id: 'canary',
	title: 'Others while the dearest things are asked',
	story:
		'A consultation has 163 texts, two of them as large as a text may be, 3,000 recommendations, 200 closed polls and 20,000 lines of record. Every costly query and command is sent with its largest input, one after the other. Meanwhile somebody else types, reads and votes every 20 ms. What that person waits for, and how long the event loop was held at most, in its own CPU time.',
	peers: [plenum],
	figures: [
		{ key: 'p50', title: 'others wait p50, ms', digits: 1 },
		{ key: 'p99', title: 'p99 in the worst question, ms', digits: 0 },
		{ key: 'held', title: 'loop held at most, ms of CPU', digits: 0 },
		{ key: 'failed', title: 'questions that failed', digits: 0 }
	],
	targets: [
		{ figure: 'p99', against: null, is: 'at most', limit: 250 },
		{ figure: 'held', against: null, is: 'at most', limit: 50 },
		{ figure: 'failed', against: null, is: 'at most', limit: 0, counts: 'worst round' }
	],
	enoughRounds: 1,
	play: inTurn(askAll)
};

type CanaryMeasurement = {
	name: string;
	status: number;
	code?: string | undefined;
	seconds: number;
	times: Float64Array;
	held: number;
	wall: number;
};

function askAll(): Promise<Figures> {
	return withServer(server, { people: 500 }, async (running) => {
		const { port } = running;
		const other = await Canary.start(port, await openPoll(port));
		const asker = fork(join(import.meta.dirname, '..', 'canary', 'asker.ts'), [String(port)]);
		await pause(1000);
		const heard: CanaryMeasurement[] = [];
		try {
			for (const request of chosen()) {
				const one = await askOnce(request, asker, other, running);
				heard.push(one);
				process.stdout.write(`\n${lineOf(one)}`);
			}
		} finally {
			other.stop();
			asker.disconnect();
		}
		process.stdout.write(`\n\nthe longest\n${longest(heard).map(lineOf).join('\n')}\n`);
		return {
			p50: percentile(Float64Array.from(heard.flatMap(({ times }) => [...times])).sort(), 50),
			p99: Math.max(...heard.map(({ times }) => percentile(times, 99))),
			held: Math.max(...heard.map(({ held }) => held)),
			failed: heard.filter(({ status }) => status === 0 || status >= 400).length
		};
	});
}

/** While which others waited longest, and which held the loop longest: three of each. */
function longest(heard: readonly CanaryMeasurement[]): CanaryMeasurement[] {
	const p99 = ({ times }: CanaryMeasurement) => percentile(times, 99);
	const waited = heard.toSorted((a, b) => p99(b) - p99(a)).slice(0, 3);
	const held = heard.toSorted((a, b) => b.held - a.held).slice(0, 3);
	return [...new Set([...waited, ...held])];
}

/** All, or those whose names hold the words of `CANARY`. */
function chosen(): readonly DearRequest[] {
	const wanted = process.env.CANARY;
	return wanted ? dearRequests.filter(({ name }) => new RegExp(wanted).test(name)) : dearRequests;
}

async function askOnce(
	{ name }: DearRequest,
	asker: ChildProcess,
	other: Canary,
	running: ServerProcess
): Promise<CanaryMeasurement> {
	await pause(500);
	await running.loopHold();
	other.take();
	asker.send(name);
	const [{ status, code, seconds }] = (await once(asker, 'message')) as [TimedReply];
	await pause(300);
	const times = Float64Array.from(other.take()).sort();
	const { cpu, wall } = await running.loopHold();
	return { name, status, code, seconds, times, held: cpu, wall };
}

function lineOf({ name, status, code = '', seconds, times, held, wall }: CanaryMeasurement): string {
	const of = (percent: number) => percentile(times, percent).toFixed(0).padStart(6);
	const loop = `${held.toFixed(0).padStart(6)} ${wall.toFixed(0).padStart(6)}`;
	return `${name.padEnd(54)} ${String(status).padStart(4)} ${seconds.toFixed(2).padStart(7)} s  p50 ${of(50)} p99 ${of(99)} max ${of(100)}  held cpu/wall ${loop} ${code}`;
}

import type { WorkshopCommandRequest, WorkshopCommandResult } from '@plenum/protocol/workshops/workshops';
import type { Visitor } from '../../apps/server/src/demo/visitor.ts';
import { Sample } from '../../e2e/story/sample.ts';
import { HallVisitor, type Entrance } from '../load/hall-visitor.ts';
import { pause } from '../load/pause.ts';
import { Screen } from '../load/screen.ts';
import { plenum } from '../peer.ts';
import { readUsage } from '../process-usage.ts';
import type { Figures } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { inTurn, type Scenario } from '../scenario.ts';

const workshops = 12;
const peopleEach = 40;
const seconds = 15;
/** After the last command, until its events are counted as lost. */
const patience = 3000;

export const room: Scenario = {
	id: 'room',
	title: '12 workshops of 40 people',
	story:
		'480 people come in at once and open the page of their workshop. For fifteen seconds somebody in each workshop raises or lowers a hand every second, and every three seconds its facilitator moves to another step. The figure is the time from the command until each of the forty screens has it. Then everyone reloads the page at the same moment, and follows again.',
	peers: [plenum],
	figures: [
		{ key: 'joined', title: '480 join at once, s', digits: 1 },
		{ key: 'p50', title: 'on each screen: p50 ms', digits: 0 },
		{ key: 'p95', title: 'p95 ms', digits: 0 },
		{ key: 'p99', title: 'p99 ms', digits: 0 },
		{ key: 'missing', title: 'missing', digits: 0 },
		{ key: 'cores', title: 'cores in use', digits: 2 },
		{ key: 'reloaded', title: 'all reload at once, s', digits: 1 },
		{ key: 'reloadCpu', title: 'of it CPU, s', digits: 1 },
		{ key: 'failed', title: 'of them failed', digits: 0 },
		{ key: 'rss', title: 'RSS MB', digits: 0 }
	],
	targets: [
		{ figure: 'p95', against: null, is: 'at most', limit: 200 },
		{ figure: 'missing', against: null, is: 'at most', limit: 0 },
		{ figure: 'reloaded', against: null, is: 'at most', limit: 10 },
		{ figure: 'failed', against: null, is: 'at most', limit: 0 }
	],
	enoughRounds: 3,
	play: inTurn(holdWorkshops)
};

/** One workshop: its people, and what each of their screens knows of it. */
type Room = { id: string; path: string; visitors: HallVisitor[]; screens: Screen[] };
type RoomEvent = { room: Room; at: number; seq: number };

async function holdWorkshops(): Promise<Figures> {
	const sample = await Sample.start();
	try {
		const began = performance.now();
		const visitors = await comeIn(sample);
		const joined = (performance.now() - began) / 1000;
		const rooms = await openRooms(sample, visitors);
		const before = readUsage(sample.server.pid)?.cpu ?? 0;
		const given = await run(sample.facilitator, rooms);
		const cores = ((readUsage(sample.server.pid)?.cpu ?? 0) - before) / (seconds * 1e6);
		await pause(patience);
		const reload = await reloadAll(rooms, sample.server.pid);
		for (const visitor of visitors) visitor.leave();
		const rss = (readUsage(sample.server.pid)?.rss ?? 0) / 1e6;
		return { joined, ...timesOf(given), cores, ...reload, rss };
	} finally {
		await sample.server.end();
	}
}

async function comeIn(sample: Sample): Promise<HallVisitor[]> {
	const { server, seeded } = sample;
	const entrance: Entrance = { url: server.url, code: seeded.code.code, consultation: seeded.consultation };
	const names = Array.from({ length: workshops * peopleEach }, (_, index) => `Participant ${index}`);
	const visitors = await Promise.all(names.map((name) => HallVisitor.join(entrance, name)));
	await sample.admit();
	return visitors;
}

async function openRooms(sample: Sample, visitors: readonly HallVisitor[]): Promise<Room[]> {
	const { facilitator, seeded } = sample;
	const path = `/consultations/${seeded.consultation}/workshops`;
	return Promise.all(
		Array.from({ length: workshops }, async (_, index) => {
			const items = ['Opening', 'Discussion', 'Closing'].map((title) => ({ title, cluster: null, minutes: 20 }));
			const { workshop } = await facilitator.api('planWorkshop', {
				params: { consultation: seeded.consultation },
				body: { title: `Workshop ${index}`, items }
			});
			const commands = `${path}/${workshop.id}/commands`;
			await facilitator.post(commands, { type: 'start' });
			await facilitator.post(commands, { type: 'next-item' });
			const own = visitors.slice(index * peopleEach, (index + 1) * peopleEach);
			const screens = own.map((visitor) => new Screen(visitor, seeded.consultation, workshop.id));
			await Promise.all(screens.map((screen) => screen.open()));
			return { id: workshop.id, path: commands, visitors: own, screens };
		})
	);
}

/** Evenly over the seconds, so that no two workshops act in the same instant. */
async function run(facilitator: Visitor, rooms: readonly Room[]): Promise<RoomEvent[]> {
	const given = await Promise.all(
		rooms.map(async (room, index) => {
			const commands: RoomEvent[] = [];
			await pause((index * 1000) / rooms.length);
			for (let second = 0; second < seconds; second++) {
				const start = performance.now();
				const hand = room.visitors[Math.floor(second / 2) % peopleEach] as HallVisitor;
				const command =
					second % 2 === 0 ? { type: 'raise-hand' as const } : { type: 'lower-hand' as const, participant: null };
				commands.push(await give(room, facilitator.as(hand.token), command));
				if (second % 3 === 0) commands.push(await give(room, facilitator, { type: 'start-timer', minutes: 5 }));
				await pause(Math.max(0, 1000 - (performance.now() - start)));
			}
			return commands;
		})
	);
	return given.flat();
}

async function give(room: Room, by: Visitor, command: WorkshopCommandRequest): Promise<RoomEvent> {
	const at = performance.now();
	const { seq } = await by.post<WorkshopCommandResult>(room.path, command);
	return { room, at, seq };
}

function timesOf(given: readonly RoomEvent[]): Figures {
	const times = given.flatMap(({ room, at, seq }) =>
		room.screens.map((screen) => (screen.shownAt.get(seq) ?? Infinity) - at)
	);
	const arrived = Float64Array.from(times.filter(Number.isFinite)).sort();
	return {
		p50: percentile(arrived, 50),
		p95: percentile(arrived, 95),
		p99: percentile(arrived, 99),
		missing: times.length - arrived.length
	};
}

async function reloadAll(rooms: readonly Room[], server: number): Promise<Figures> {
	const before = readUsage(server)?.cpu ?? 0;
	const began = performance.now();
	const reloads = rooms.flatMap(({ id, visitors }) =>
		visitors.map(async (visitor) => {
			visitor.leave();
			await visitor.openPage(`/workshops/${id}/part`);
			await visitor.follow(() => undefined);
		})
	);
	const ends = await Promise.allSettled(reloads);
	const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
	for (const reason of new Set(reasons)) process.stderr.write(`${reason}\n`);
	const reloadCpu = ((readUsage(server)?.cpu ?? 0) - before) / 1e6;
	return { reloaded: (performance.now() - began) / 1000, reloadCpu, failed: reasons.length };
}

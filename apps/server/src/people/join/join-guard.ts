import { readJoinCode } from '@plenum/domain/people/join-code';
import { ok, refuse, type Result } from '@plenum/domain/result';
import { noOthers, type Nodes } from '../../db/nodes.ts';
import { JoinQueue, defaultQueueLimits, type QueueLimits } from './join-queue.ts';
import { networkOf } from '../network.ts';
import { setLatest } from '../../token-bucket.ts';
import type { NameKey } from '../shared-rate-limits.ts';

/**
 * [PEOPLE16] A refusal never distinguishes a right code from a wrong one: past the cap, codes wait for their turn to be
 * looked up.
 */
export type JoinGuard = {
	/** The consultation that the typed code opens. */
	open(
		typed: string,
		address: string,
		signal?: AbortSignal
	): Promise<Result<string, 'join/unknown-code' | 'join/too-many-attempts'>>;
	/** Somebody of this consultation acts from this address: its code opens from there at once. */
	recognize(address: string, consultation: string): void;
};

/** Finds the id of the consultation that has this join code now. */
export type FindConsultation = (code: string) => Promise<string | undefined>;

export type Clock = {
	now(): number;
	/** Calls again and again until it is stopped. */
	every(milliseconds: number, fn: () => void): () => void;
};

const monotonic: Clock = {
	now: () => performance.now(),
	every(milliseconds, fn) {
		const timer = setInterval(fn, milliseconds).unref();
		return () => clearInterval(timer);
	}
};

const consultationsOfNetwork = 20;
const triedFor = 60_000;
/** The other nodes are asked of a network no more often than this. */
const askedFor = 10_000;

type KnownNetwork = { network: string; consultation: string };

type Elsewhere = { name: NameKey; nodes: Nodes };
const nowhere: Elsewhere = { name: (network) => network, nodes: noOthers };

export function createJoinGuard(
	find: FindConsultation,
	{ name, nodes }: Elsewhere = nowhere,
	limits: QueueLimits = defaultQueueLimits,
	clock: Clock = monotonic
): JoinGuard {
	const line = new JoinQueue(limits, clock.now, nodes.areOthers);
	const toldTry = 'join-code-tried';
	// [DB37] A wrong code counts on every node.
	nodes.on(toldTry, (message) => line.spend((message as { network: string }).network));
	const known = new Map<string, Set<string>>();
	/** Codes that were wrong a moment ago, and when. Who types one again learns nothing, and it is no other try. */
	const tried = new Map<string, number>();
	let stop: (() => void) | null = null;

	const wait = async (code: string, network: string, signal?: AbortSignal) => {
		const turn = line.enter(code, network, signal);
		if (line.isEmpty) return turn;
		stop ??= clock.every(200, serve);
		askOthers(network);
		return turn;
	};
	const serve = () => {
		line.serve();
		if (!line.isEmpty) return;
		stop?.();
		stop = null;
	};
	const learn = ({ network, consultation }: KnownNetwork) => {
		const consultations = known.get(network) ?? new Set<string>();
		consultations.add(consultation);
		for (const oldest of consultations) if (consultations.size > consultationsOfNetwork) consultations.delete(oldest);
		setLatest(known, network, consultations);
		void openWaiting(network, consultation);
	};
	/** Those who wait there with the right code need not wait any more. */
	const openWaiting = async (network: string, consultation: string) => {
		for (const code of line.codesIn(network))
			if ((await find(code).catch(() => undefined)) === consultation) line.releaseIn(network, code);
	};
	// [DB37] A network that one node knows is known to those that have people of it waiting.
	const toldKnown = 'join-network-known';
	const askKnown = 'join-network-asked';
	const asked = new Map<string, number>();
	nodes.on(toldKnown, (message) => learn(message as KnownNetwork));
	nodes.on(askKnown, (message) => {
		const { network } = message as { network: string };
		for (const consultation of known.get(network) ?? []) nodes.broadcast(toldKnown, { network, consultation });
	});
	const recognize = (network: string, consultation: string) => {
		if (known.get(network)?.has(consultation)) return;
		learn({ network, consultation });
		nodes.broadcast(toldKnown, { network, consultation });
	};
	const askOthers = (network: string) => {
		if (clock.now() - (asked.get(network) ?? -Infinity) < askedFor) return;
		setLatest(asked, network, clock.now());
		nodes.broadcast(askKnown, { network });
	};
	const wasTried = (code: string) => clock.now() - (tried.get(code) ?? -Infinity) < triedFor;

	return {
		async open(typed, address, signal) {
			const network = name(networkOf(address));
			const code = readJoinCode(typed);
			if (code === null) return refuse('join/unknown-code');
			const consultation = await find(code);
			if (consultation !== undefined && known.get(network)?.has(consultation)) return ok(consultation);
			if (consultation === undefined && wasTried(code)) return refuse('join/unknown-code');
			const turn = await wait(code, network, signal);
			if (turn === null) return refuse('join/too-many-attempts');
			// The line may have been long: another code may be valid by now.
			const opened = await find(code);
			if (opened === undefined) {
				if (wasTried(code)) turn.giveBack();
				else nodes.broadcast(toldTry, { network });
				setLatest(tried, code, clock.now());
				return refuse('join/unknown-code');
			}
			turn.giveBack();
			recognize(network, opened);
			line.release(code);
			return ok(opened);
		},
		recognize: (address, consultation) => recognize(name(networkOf(address)), consultation)
	};
}

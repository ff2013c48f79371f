import { appendFileSync, chmodSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is worth an operator's look. Ids and reasons alone: no names, addresses, codes, tokens or words that somebody typed.
 * `route` is a pattern, never an address that was asked for.
 */
export type SecurityEvent = {
	event: string;
	/** The account or participant that acted, by id. */
	account?: string;
	participant?: string;
	consultation?: string;
	/** The account or participant that was acted upon. */
	subject?: string;
	reason?: string;
	route?: string;
};

export type SecurityLog = {
	/** Written at once. */
	record(event: SecurityEvent): void;
	/** For what a stranger can cause as often as they like: the first is written at once, the others of a minute as one line. */
	count(event: SecurityEvent): void;
	/** Writes what was only counted so far. */
	close(): void;
};

export const securityLogFile = 'security.log';
/** [ACCOUNT26] Five files of 5 MB at most: `security.log`, then `.1` to `.4`. */
export const rotation = { bytes: 5 * 1024 * 1024, files: 5 };
const minute = 60_000;
const mostCounted = 1000;

/** [ACCOUNT26] One JSON object a line in the data folder. A disk that takes nothing stops nobody: the line is lost. */
export function createSecurityLog(dataDir: string, now: () => number, limits = rotation): SecurityLog {
	const file = join(dataDir, securityLogFile);
	const counted = new Map<string, { event: SecurityEvent; times: number; since: number }>();

	function write(event: SecurityEvent, times?: number): void {
		const line = { at: new Date(now()).toISOString(), ...event, ...(times === undefined ? {} : { times }) };
		try {
			rotate(file, limits);
			appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
		} catch {
			// Disk monitoring reports this; signing in goes on.
		}
	}

	function flush(isDue: (since: number) => boolean): void {
		for (const [key, { event, times, since }] of counted) {
			if (!isDue(since)) continue;
			counted.delete(key);
			if (times > 0) write(event, times);
		}
	}

	const timer = setInterval(() => flush((since) => now() - since >= minute), minute);
	timer.unref();
	return {
		record: (event) => write(event),
		count(event) {
			flush((since) => now() - since >= minute);
			const key = JSON.stringify(event);
			const before = counted.get(key);
			if (before) return void before.times++;
			if (counted.size >= mostCounted) flush(() => true);
			counted.set(key, { event, times: 0, since: now() });
			write(event);
		},
		close() {
			clearInterval(timer);
			flush(() => true);
		}
	};
}

function rotate(file: string, { bytes, files }: typeof rotation): void {
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === undefined) return;
	if (size < bytes) return;
	for (let number = files - 1; number > 0; number--) {
		const from = number === 1 ? file : `${file}.${number - 1}`;
		if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${number}`);
	}
	chmodSync(`${file}.1`, 0o600);
}

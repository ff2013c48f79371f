import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rotation, securityLogFile } from '../security/security-log.ts';
import { optional, UsageError, type Command } from './command.ts';

type SecurityLogEntry = { at: string; event: string; times?: number } & Record<string, unknown>;

/** Reads the files alone: also while the server runs, and where its database is broken. */
export const command: Command = {
	usage: 'security-log [--days N] [--event EVENT]',
	about: 'What the security log holds of the last days (7): a count of each event, then line by line.',
	words: 0,
	options: { days: { type: 'string' }, event: { type: 'string' } },
	run(given, desk) {
		const days = Number(optional(given, 'days') ?? '7');
		if (!Number.isFinite(days) || days <= 0) throw new UsageError('--days is not a number of days.');
		const since = new Date(Date.now() - days * 86_400_000).toISOString();
		const event = optional(given, 'event');
		const lines = readLines(desk.config().dataDir).filter(
			(line) => line.at >= since && (event === undefined || line.event === event)
		);
		const counts: Record<string, number> = {};
		for (const { event: name, times = 1 } of lines) counts[name] = (counts[name] ?? 0) + times;
		return Promise.resolve({
			json: { ok: true, counts, lines },
			lines: [
				...Object.entries(counts).map(([name, count]) => `${String(count).padStart(7)}  ${name}`),
				...lines.map((line) => JSON.stringify(line))
			]
		});
	}
};

/** The oldest file first. A line that was cut by a kill is passed over. */
function readLines(dataDir: string): SecurityLogEntry[] {
	const base = join(dataDir, securityLogFile);
	const older = Array.from({ length: rotation.files - 1 }, (_, n) => `${base}.${rotation.files - 1 - n}`);
	return [...older, base]
		.filter((file) => statSync(file, { throwIfNoEntry: false }))
		.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
		.flatMap((text) => {
			try {
				return [JSON.parse(text) as SecurityLogEntry];
			} catch {
				return [];
			}
		});
}

import { findConsultation } from '../consultations/consultations.store.ts';
import { checkConsultation, describeAltered } from './check-consultation.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'verify CONSULTATION',
	about:
		'Walks the record from its first line, reads every text, compares those of closed clusters with their hashes, recounts secret polls, and checks every row against its checksum.',
	words: 1,
	options: {},
	async run(given, desk) {
		const { database, journal } = await desk.context();
		const id = given.words[0] ?? '';
		if (!(await findConsultation(database.read, id))) return refused('consultation/unknown');
		const { faults, ...checked } = await checkConsultation(database.read, journal, id);
		const altered = database.findAlteredRows();
		const found = [...faults, ...altered.map(describeAltered)];
		return {
			json: { ok: found.length === 0, consultation: id, ...checked, altered },
			lines: [
				`${checked.length} lines, head ${checked.head}`,
				...checked.forgotten.map(
					(version) => `Version ${version} of the outcome was forgotten: its fingerprint is kept, its words are not.`
				),
				...(found.length === 0 ? ['Nothing was altered.'] : found)
			]
		};
	}
};

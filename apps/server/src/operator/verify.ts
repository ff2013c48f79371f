import { findConsultation } from '../consultations/consultations.store.ts';
import { checkConsultation } from './check-consultation.ts';
import { notDecided } from '../journal/not-decided.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'verify CONSULTATION',
	about:
		'Walks the record from its first line, compares everything that it decides with the tables, reads every text, and counts every closed poll again. Says what it compared and what not.',
	words: 1,
	options: {},
	async run(given, desk) {
		const { database, journal } = await desk.context();
		const id = given.words[0] ?? '';
		if (!(await findConsultation(database.read, id))) return refused('consultation/unknown');
		const { faults, ...checked } = await checkConsultation(database.read, journal, id);
		return {
			json: { ok: faults.length === 0, consultation: id, ...checked, notDecided, faults },
			lines: [
				`${checked.length} lines, head ${checked.head}`,
				...checked.forgotten.map(
					(version) => `Version ${version} of the outcome was forgotten: its fingerprint is kept, its words are not.`
				),
				'Compared:',
				...checked.checked.map(({ what, checked: count }) => `  ${what}: ${count}`),
				...(checked.unchecked.length > 0 ? ['Not compared:'] : []),
				...checked.unchecked.map(({ what, count, why }) => `  ${what}: ${count}, because ${why}`),
				...notDecided.map(({ why, tables }) => `  Tables ${tables.join(', ')}: ${why}`),
				...(faults.length === 0 ? ['Nothing of what was compared was altered.'] : ['Altered:', ...faults])
			]
		};
	}
};

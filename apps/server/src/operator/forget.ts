import { deleteOutcomeVersion } from '../exports/delete-outcome-version.ts';
import { refused, required, UsageError, type Command } from './command.ts';

export const command: Command = {
	usage: 'forget VERSION --consultation ID',
	about:
		'Forgets what a frozen version of the outcome says, and withdraws what is published of it. Number, date and fingerprint stay.',
	words: 1,
	options: { consultation: { type: 'string' } },
	async run(given, desk) {
		const consultation = required(given, 'consultation');
		const version = asNumber(given.words[0] ?? '');
		const context = await desk.context();
		const forgotten = await deleteOutcomeVersion(context, consultation, version);
		if (!forgotten.ok) return refused(forgotten.reason);
		const { sha256, withdrawn, isNew } = forgotten.value;
		// Again too: what was killed between the two is finished by asking once more.
		await context.database.vacuum();
		const done = isNew ? 'is forgotten' : 'had been forgotten';
		return {
			json: { ok: true, consultation, version, sha256, isNew, withdrawn: withdrawn && `/public/${withdrawn}` },
			lines: [
				`What version ${version} of the outcome says ${done}. Its number, date and fingerprint stay: ${sha256}`,
				...(withdrawn ? [`Withdrawn: /public/${withdrawn} and its files.`] : []),
				'Copies that people took, and backups from before, still hold it.'
			]
		};
	}
};

function asNumber(text: string): number {
	if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
	throw new UsageError('VERSION is the number of a version of the outcome.');
}

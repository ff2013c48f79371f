import { transaction } from '../db/transaction.ts';
import { forgetDeletedText } from '../documents/forget-deleted-text.ts';
import { eraseParticipant } from '../people/erase-participant.ts';
import { createPeople } from '../people/people.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'erase PARTICIPANT',
	about: 'Forgets who someone was; text that was deleted goes for good. What others read on stays, without the name.',
	words: 1,
	options: {},
	async run(given, desk) {
		const house = desk.house();
		const erased = await eraseParticipant(house, createPeople(house), given.words[0] ?? '');
		if (!erased.ok) return refused(erased.reason);
		const { participant, consultation } = erased.value;
		const { written: documents, unreadable } = await transaction(house.database, (tx) =>
			forgetDeletedText(tx, consultation)
		);
		const { writer } = house.database;
		// Pages that are free still hold what they held: the file is written anew, and its log emptied.
		writer.exec('VACUUM');
		writer.pragma('wal_checkpoint(TRUNCATE)');
		return {
			json: { ok: unreadable.length === 0, participant, consultation, documents, unreadable },
			lines: [
				`Erased: ${participant}`,
				`${documents} texts were written anew without what had been deleted.`,
				...unreadable.map((id) => `Document ${id} cannot be read: what was deleted in it is still stored.`)
			]
		};
	}
};

import { deleteCardsOf } from '../cards/cards.store.ts';
import { eraseCommentsOf, forgetGoneQuotes } from '../comments/erase-comments.ts';
import { deleteConcernsOf } from '../concerns/concerns.store.ts';
import { transaction } from '../db/transaction.ts';
import { forgetDeletedText } from '../documents/forget-deleted-text.ts';
import { findKeptWords, type KeptWords } from '../exports/delete-outcome-version.ts';
import { eraseParticipant } from '../people/erase-participant.ts';
import { createPeople } from '../people/people.ts';
import { eraseRevealedNames } from '../ratings/rounds.store.ts';
import { refused, type Command } from './command.ts';

export const command: Command = {
	usage: 'erase PARTICIPANT',
	about: 'Forgets who someone was; text that was deleted goes for good. What others read on stays, without the name.',
	words: 1,
	options: {},
	async run(given, desk) {
		const context = await desk.context();
		const erased = await eraseParticipant(context, createPeople(context), given.words[0] ?? '');
		if (!erased.ok) return refused(erased.reason);
		const { participant, consultation } = erased.value;
		const { written: documents, unreadable } = await transaction(context.database, async (tx) => {
			await deleteCardsOf(tx.db, participant);
			await deleteConcernsOf(tx.db, participant);
			await eraseCommentsOf(tx, participant);
			await eraseRevealedNames(tx.db, participant);
			const forgotten = await forgetDeletedText(tx, consultation);
			await forgetGoneQuotes(tx, consultation, forgotten.unreadable);
			return forgotten;
		});
		await context.database.vacuum();
		const kept = await findKeptWords(context.database.read, consultation);
		return {
			json: { ok: unreadable.length === 0, participant, consultation, documents, unreadable, kept },
			lines: [
				`Erased: ${participant}`,
				`${documents} texts were rewritten without what had been deleted.`,
				...unreadable.map((id) => `Document ${id} cannot be read: what was deleted in it is still stored.`),
				...saidOf(consultation, kept)
			]
		};
	}
};

/** Frozen versions stay as they were: which of them hold the person's words, only people can tell. */
function saidOf(consultation: string, { versions, publication }: KeptWords): string[] {
	return [
		...versions.map(
			(version) =>
				`Version ${version} of the outcome may hold their words. To forget it: forget ${version} --consultation ${consultation}`
		),
		...(publication
			? [`Published of version ${publication.version}, and open to everyone: ${publication.address}`]
			: [])
	];
}

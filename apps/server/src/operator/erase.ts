import { deleteCardsOf } from '../cards/cards.store.ts';
import { eraseCommentsOf, findGoneQuotes, forgetQuotes } from '../comments/erase-comments.ts';
import { deleteConcernsOf } from '../concerns/concerns.store.ts';
import { storedLinkKinds } from '@plenum/domain/people/scoped-link';
import type { MadeLink } from '@plenum/protocol/people';
import { transaction } from '../db/transaction.ts';
import { forgetWordsOf } from '../documents/forget-words.ts';
import { eraseParticipant } from '../people/erase-participant.ts';
import { createPeople } from '../people/people.ts';
import { deleteDraftsOf } from '../progress-reports/progress-reports.store.ts';
import { eraseRevealedNames } from '../ratings/rounds.store.ts';
import { refused, type Command } from './command.ts';
import { planErasure, type ErasurePlan, type NamedVersion } from './plan-erasure.ts';

export const command: Command = {
	usage: 'erase PARTICIPANT [--yes]',
	about:
		'Lists whom it would erase and what goes, and asks; then forgets who they were, and their deleted words. --yes skips the question; with --json and without --yes it only lists.',
	words: 1,
	options: { yes: { type: 'boolean' } },
	async run(given, desk) {
		const context = await desk.context();
		const id = given.words[0] ?? '';
		const planned = await planErasure(context.database.read, id);
		if (!planned.ok) return refused(planned.reason);
		const plan = planned.value;
		for (const line of linesBefore(plan)) desk.say(line);
		const isSure = given.options['yes'] === true || (await desk.confirm('Erase this person?'));
		if (!isSure) return { json: { ok: true, erased: false, ...plan }, lines: ['Nothing was erased.'] };
		const erased = await eraseParticipant(context, createPeople(context), id);
		if (!erased.ok) return refused(erased.reason);
		const { participant, consultation } = erased.value;
		const revoked = countByKind(erased.value.links);
		const { written: documents, unreadable } = await transaction(context.database, async (tx) => {
			await deleteCardsOf(tx.db, participant);
			await deleteConcernsOf(tx.db, participant);
			await deleteDraftsOf(tx.db, participant);
			const words = await forgetWordsOf(tx, consultation, participant);
			await forgetQuotes(tx, await findGoneQuotes(tx.db, participant, { ...words, consultation }));
			await eraseCommentsOf(tx, participant);
			await eraseRevealedNames(tx.db, participant);
			return words;
		});
		await context.database.vacuum();
		const json = {
			...plan,
			ok: unreadable.length === 0,
			erased: true,
			participant,
			consultation,
			documents,
			unreadable,
			revoked
		};
		return {
			json,
			lines: [...linesAfter(participant, documents, plan), ...linesOfLinks(revoked), ...linesOfRest(plan)]
		};
	}
};

function linesBefore({ person, comments, quotes, versions }: ErasurePlan): string[] {
	const { name, organisation, role, constituency, status, title, participant } = person;
	const who = [name ?? 'no name is left', organisation, role, constituency, status].filter((each) => each !== null);
	return [
		`Person: ${who.join(', ')} (${participant})`,
		`Consultation: ${title} (${person.consultation})`,
		'What goes: name (also in the lines of revealed ratings), organisation, sessions, the link to an account, links that they made; cards, votes on cards and concerns that are still open; drafts of progress reports; what was deleted in any text, for good.',
		`Comments that lose their words: ${comments}. Quotes of deleted words that are emptied: ${quotes}.`,
		...(versions.length === 0 ? ['Versions of texts: all of them keep every word.'] : []),
		...versions.map((version) => `Loses words of theirs that were deleted since: ${nameOf(version)}`),
		'What stays: what they rated, voted, and wrote in texts as they are now, under a random number.'
	];
}

function linesAfter(participant: string, documents: number, { versions, comments, quotes }: ErasurePlan): string[] {
	return [
		`Erased: ${participant}`,
		`${documents} texts were rewritten without what had been deleted.`,
		`Comments that lost their words: ${comments}. Quotes that were emptied: ${quotes}.`,
		...versions.map((version) => `Words were taken out of ${nameOf(version)}. The rest of it stays.`)
	];
}

function countByKind(links: readonly MadeLink[]): Record<string, number> {
	const counts = storedLinkKinds.map((kind) => [kind, links.filter((link) => link.kind === kind).length] as const);
	return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** [PEOPLE61] */
function linesOfLinks(revoked: Record<string, number>): string[] {
	const counts = Object.entries(revoked).map(([kind, count]) => `${count} ${kind}`);
	return counts.length === 0 ? [] : [`Links that they made were revoked: ${counts.join(', ')}`];
}

/** What only people can decide on. */
function linesOfRest({ person: { consultation }, mentions, kept, unreadable }: ErasurePlan): string[] {
	return [
		...mentions.map(
			(one) => `Holds the name: ${nameOf(one)}. To forget all of it: forget ${one.version} --cluster ${one.cluster}`
		),
		...unreadable.map((id) => `Document ${id} cannot be read: what was deleted in it is still stored.`),
		...kept.versions.map(
			(version) =>
				`Version ${version} of the outcome may hold their words. To forget it: forget ${version} --consultation ${consultation}`
		),
		...(kept.publication
			? [`Published of version ${kept.publication.version}, and open to everyone: ${kept.publication.address}`]
			: [])
	];
}

function nameOf({ label, version, reason, keptAs }: NamedVersion): string {
	return `version ${version} of “${label}” (${keptAs === null ? reason : `“${keptAs}”`})`;
}

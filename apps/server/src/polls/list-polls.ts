import type { Poll } from '@plenum/domain/polls/poll';
import type { PollList, PollView } from '@plenum/protocol/polls/polls';
import type { Actor } from '../http/actor.ts';
import { keepAnswers, shareAnswer, type KeptAnswers, type SharedAnswer } from '../http/shared-answer.ts';
import { purposeOfPoll } from '../people/purposes.ts';
import { readCommon, readOwn, viewTogether, type CommonViews } from './poll-view.ts';
import type { Polls } from './polls.ts';
import { findPolls, type WhichPolls } from './polls.store.ts';

export type AskedPolls = WhichPolls & { newest?: number };

type List = { common: CommonViews; more: number; answers: KeptAnswers<PollList> };

/**
 * [OPERATE33] When a poll opens, all participants request the same list. The common part is read once. What the reader has to
 * do with the polls is read for each reader. Readers for whom it is the same share one encoded answer.
 */
export function createListPolls({ context, deadlines }: Polls) {
	const db = context.database.read;
	const lists = context.database.cache.query<List>('polls');

	async function read(consultation: string, { newest, ...which }: AskedPolls): Promise<List> {
		const found = await findPolls(db, consultation, which);
		const { polls, more } = newest === undefined ? { polls: found, more: 0 } : keepNewest(found, newest);
		return { common: await readCommon(db, polls), more, answers: keepAnswers() };
	}

	/** [PEOPLE74] As the answers to questions about one poll name its trustees. */
	function concealTrustees(view: PollView, reader: string): PollView {
		const nameOf = (id: string) =>
			id === reader ? id : context.personAliases.of(view.consultation, purposeOfPoll(view.id), id);
		const trustees = view.trustees.map((trustee) => ({ ...trustee, participant: nameOf(trustee.participant) }));
		return { ...view, trustees };
	}

	return async (
		{ consultation, participant, withoutNames }: Actor,
		asked: AskedPolls
	): Promise<SharedAnswer<PollList>> => {
		await deadlines.settle();
		const parameters = Object.entries(asked).sort();
		const { common, more, answers } = await lists(consultation, parameters, () => read(consultation, asked));
		const own = await readOwn(db, common, participant);
		const isTrustee = common.views.some(({ more }) =>
			more.trustees.some((trustee) => trustee.participant === participant)
		);
		// Each trustee finds themselves in it.
		const reader = withoutNames ? (isTrustee ? participant : '') : null;
		return answers(JSON.stringify([own, reader]), () => {
			const views = viewTogether(common, own);
			const polls = reader === null ? views : views.map((view) => concealTrustees(view, reader));
			return shareAnswer<PollList>({ polls, more });
		});
	};
}

/** Keeps the last so many of the polls that ended, and of which what follows was said where anything is to follow. */
function keepNewest(polls: readonly Poll[], most: number): { polls: Poll[]; more: number } {
	const over = polls.filter((poll) => endOf(poll) !== null).toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
	const left = new Set(over.slice(most));
	return { polls: polls.filter((poll) => !left.has(poll)), more: left.size };
}

function endOf(poll: Poll): number | null {
	if (poll.state === 'void') return poll.decided?.closedAt ?? poll.voidedAt;
	if (poll.state !== 'closed') return null;
	return poll.saidAt === null && !poll.indicative ? null : poll.closedAt;
}

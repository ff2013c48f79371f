import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { inserted } from '../insertions.ts';
import type { RatingContent } from '@plenum/domain/ratings/side-rating';
import { statuses } from '@plenum/domain/ratings/status';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { withSafeLines } from '../publication/redact-outcome.ts';
import { isRecorded, type RecordData } from '@plenum/domain/record/record-event';
import { changeLine, correctedPart } from '../outcome/correction-lines.ts';
import { constituencyLabel, saidLevel, statusLabel } from '../matrix/labels.ts';
import { fullStop } from '../submission/plain-blocks.ts';
import { countsText } from '../ratings/rating-counts.ts';
import { oneVote } from '../full-report/poll-parts.ts';
import { labelled, note, text, type ReportPart } from '../full-report/report-part.ts';
import { decisionOf } from '../actions/voted-actions.ts';
import { clusterOf, correctionsOf, type Minutes, type MinutesEntry, type MinutesPoll } from './minutes.ts';
import type { MinutedType } from './minuted-events.ts';
import type { Clock } from './minutes-times.ts';
import type { MinutesWords } from '../words/minutes-words.ts';
import type { ReportWords } from '../words/report-words.ts';

export type MinutesContext = { minutes: Minutes; words: ReportWords; said: MinutesWords; clock: Clock };

/** [JOURNAL7] An entry with its time and its number, and whatever corrects it right below: what was recorded is not replaced. */
export function entryParts(context: MinutesContext, entry: MinutesEntry): ReportPart[] {
	const { minutes, said, clock } = context;
	const label = said.entry(clock.time(entry.at), entry.place);
	return [
		...contentParts(context, entry, label),
		...correctionsOf(minutes.entries, entry.place).map((correction) => {
			const { at, place } = correction;
			return note('info', said.correctedBy(clock.day(at), clock.time(at), place), correctionText(context, correction));
		})
	];
}

/** [JOURNAL5] [CORRECT8] The correction: as somebody put it, or which text changed at which place of a cluster's text. */
export function correctionText({ minutes, words }: MinutesContext, entry: MinutesEntry): string {
	if (isRecorded(entry, 'entry-corrected')) return inserted(words, entry.data.text);
	if (!isRecorded(entry, 'text-corrected')) return '';
	const { place, number = '', ...change } = entry.data;
	const of = 'section' in place ? place.section : 'constituency' in place ? place.constituency : number;
	const where = correctedPart(minutes.consultation.settings, { part: place.part, of }, words);
	return `${where}${words.colon}${changeLine(change, words)}`;
}

function contentParts(context: MinutesContext, entry: MinutesEntry, label: string): ReportPart[] {
	const { minutes, words } = context;
	const [kind, id] = entry.stream.split(':');
	if (entry.type === 'poll-closed') {
		const poll = minutes.polls.find((one) => kind === 'poll' && one.id === id);
		if (poll?.indicative) return indicativeParts(context, poll, label);
		if (poll)
			return [
				labelled(words, label, context.said.voted),
				...oneVote(minutes.consultation.settings, withSafeLines(poll), words, 3, poll.lines)
			];
	}
	const lines = sentences(context, entry);
	const [first, ...rest] = lines;
	return first === undefined ? [] : [labelled(words, label, first), ...rest.map((line) => text(line))];
}

/** [POLL72] Where the room stood: no verdict, and called indicative. Figures that would give somebody away are not told. */
function indicativeParts(context: MinutesContext, poll: MinutesPoll, label: string): ReportPart[] {
	const { minutes, words, said } = context;
	const { subject, result } = poll;
	const decision = decisionOf(minutes.consultation.settings, words, withSafeLines(poll), poll.lines);
	const figures = decision.subjects.flatMap(({ said: figured }, at) => {
		if (figured === '') return [];
		const chosen = result.subjects[at]?.counts?.tally.for ?? 0;
		return result.method === 'points' ? `${inserted(words, poll.lines[at] ?? '')}${words.colon}${chosen}` : figured;
	});
	const question = subject.kind === 'question' ? subject.question : poll.lines.join(' · ');
	/** One a line, for they are of several directions of writing. */
	const given = (poll.words ?? []).map((word) => text(`${inserted(words, word.text)} (${word.people})`));
	return [
		labelled(words, label, said.indicative(inserted(words, question))),
		...given,
		text([...(poll.words ? [] : [...figures, ...decision.notes]), decision.turnout || words.decision.tooFew].join(' '))
	];
}

/** `Partially implemented, 40%. Two courts opened.` */
function withReason(settings: Settings, words: ReportWords, rating: RatingContent): string {
	const level = saidLevel(settings, words, rating);
	return rating.reason.trim() === '' ? level : `${fullStop(level)} ${inserted(words, rating.reason)}`;
}

/** What an entry says: its first line stands beside its time. */
function sentences(context: MinutesContext, entry: MinutesEntry): string[] {
	const sentence = Object.hasOwn(sentencesByType, entry.type) ? sentencesByType[entry.type as MinutedType] : undefined;
	return (sentence as Sentence<unknown> | undefined)?.(context, entry.data, entry) ?? [];
}

type Sentence<Data> = (context: MinutesContext, data: Data, entry: MinutesEntry) => string[];

const sentencesByType: { [Type in MinutedType]: Sentence<RecordData[Type]> } = {
	'side-ratings-recorded': ({ minutes, words, said }, { constituency, rating, recommendations }) => {
		const { settings } = minutes.consultation;
		const side = inserted(words, constituencyLabel(settings, words, constituency));
		const numbers = numbersIn(words, recommendations);
		return rating
			? [said.sideRating(side, numbers, withReason(settings, words, rating))]
			: [said.sideRatingTakenBack(side, numbers)];
	},
	'side-ratings-undone': ({ minutes, words, said }, { constituency, recommendations }) => [
		said.sideRatingUndone(
			inserted(words, constituencyLabel(minutes.consultation.settings, words, constituency)),
			numbersIn(words, recommendations)
		)
	],
	'side-rating-objected': ({ minutes, words, said }, { constituency, recommendations }) => [
		said.objected(
			inserted(words, constituencyLabel(minutes.consultation.settings, words, constituency)),
			numbersIn(words, recommendations)
		)
	],
	'side-rating-objection-withdrawn': ({ minutes, words, said }, { constituency, recommendations }) => [
		said.objectionWithdrawn(
			inserted(words, constituencyLabel(minutes.consultation.settings, words, constituency)),
			numbersIn(words, recommendations)
		)
	],
	'ratings-agreed': ({ minutes, words, said }, { agreed, recommendations }) => {
		const numbers = numbersIn(words, recommendations);
		if (!agreed) return [said.agreedTakenBack(numbers)];
		if (agreed.level === viewsRecorded)
			return [`${fullStop(said.viewsRecorded(numbers))} ${inserted(words, agreed.reason)}`.trim()];
		return [said.agreed(numbers, withReason(minutes.consultation.settings, words, agreed))];
	},
	'alike-ratings-agreed': ({ minutes, words, said }, { recommendations }) => {
		const { settings } = minutes.consultation;
		const byLevel = Map.groupBy(recommendations, ({ agreed }) => saidLevel(settings, words, agreed));
		const lines = [...byLevel].map(([level, some]) => `${level}${words.colon}${numbersIn(words, some)}`);
		return [said.alike(numbersIn(words, recommendations)), ...lines];
	},
	'ratings-opened': ({ words, said }, { title, disclosure }) => [
		said.roundOpened(inserted(words, title), disclosure === 'confidential')
	],
	'ratings-closed': ({ said }) => [said.roundClosed],
	'ratings-revealed': ({ minutes, words, said }, data) => {
		const counts = statuses
			.map((status) => ({ label: statusLabel(minutes.consultation.settings, words, status), count: data[status] }))
			.filter(({ count }) => count > 0);
		return [said.roundRevealed(countsText(words, counts))];
	},
	'poll-opened': ({ said }, { entitled }) => [said.voteOpened(entitled)],
	'poll-closed': ({ said }) => [said.voted],
	'poll-voided': ({ words, said }, { reason }) => [said.voteVoid(inserted(words, reason))],
	'cluster-closed': ({ minutes, words, said }, { statement, dissent, reviewDate }, entry) => {
		const { settings } = minutes.consultation;
		return [
			said.clusterClosed(inserted(words, labelOf(minutes, entry))),
			...(statement.trim() === '' ? [] : [`${words.assessment.statement}${words.colon}${inserted(words, statement)}`]),
			...dissent.map(({ constituency, text: view }) => {
				const side = constituencyLabel(settings, words, constituency);
				return `${words.assessment.dissent} (${inserted(words, side)})${words.colon}${inserted(words, view)}`;
			}),
			...(reviewDate === null ? [] : [`${words.assessment.reviewDate}${words.colon}${words.day(reviewDate)}`])
		];
	},
	'cluster-reopened': ({ minutes, words, said }, _, entry) => [
		said.clusterReopened(inserted(words, labelOf(minutes, entry)))
	]
};

function numbersIn(words: ReportWords, listed: readonly { number: string }[]): string {
	return listed.map(({ number }) => number).join(words.decision.comma);
}

function labelOf({ clusters, account, polls }: Minutes, entry: MinutesEntry): string {
	const id = clusterOf(entry, polls);
	const item = account.items.find(({ item: one }) => one.cluster === id);
	return clusters.find((cluster) => cluster.id === id)?.label ?? item?.item.title ?? '';
}

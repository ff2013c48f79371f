import { viewsRecorded } from '@plenum/domain/consultations/scale';
import { inserted } from '../insertions.ts';
import type { RatingContent } from '@plenum/domain/ratings/side-rating';
import { statuses, type Status } from '@plenum/domain/ratings/status';
import type { Settings } from '@plenum/domain/consultations/consultation';
import { withSafeLines } from '../publication/redact-outcome.ts';
import type { TextCorrection } from '@plenum/domain/corrections/text-correction';
import { changeLine, correctedPart } from '../correction-lines.ts';
import { constituencyLabel, saidLevel, statusLabel } from '../labels.ts';
import { fullStop } from '../plain-blocks.ts';
import { countsText } from '../rating-counts.ts';
import { oneVote } from '../full-report/poll-parts.ts';
import { labelled, note, text, type ReportPart } from '../full-report/report-part.ts';
import type { ReportWords } from '../words/en.ts';
import { decisionOf } from '../voted-actions.ts';
import { clusterOf, correctionsOf, type Minutes, type MinutesEntry, type MinutesPoll } from './minutes.ts';
import type { Clock } from './minutes-times.ts';
import type { MinutesWords } from './words/en.ts';

export type MinutesContext = { minutes: Minutes; words: ReportWords; said: MinutesWords; clock: Clock };

/** [JOURNAL7] An entry with its time and its number, and whatever corrects it right below: what was recorded is not replaced. */
export function entryParts(context: MinutesContext, entry: MinutesEntry): ReportPart[] {
	const { minutes, said, clock } = context;
	const label = said.entry(clock.time(entry.at), entry.place);
	return [
		...contentParts(context, entry, label),
		...correctionsOf(minutes.entries, entry.place).map(({ at, place, type, data }) =>
			note('info', said.correctedBy(clock.day(at), clock.time(at), place), correctionText(context, type, data))
		)
	];
}

/** [JOURNAL5] [CORRECT8] What is right: as somebody put it, or where in the text of a cluster which words are others. */
export function correctionText({ minutes, words }: MinutesContext, type: string, data: unknown): string {
	if (type !== 'text-corrected') return inserted(words, String((data as { text: unknown }).text));
	const { place, number = '', ...change } = data as TextCorrection & { number?: string };
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

type Data = {
	constituency?: string;
	rating?: RatingContent | null;
	agreed?: RatingContent | null;
	/** Of a round of rating the record holds how many there were. */
	recommendations?: { number: string; agreed?: Omit<RatingContent, 'reason'> }[] | number;
	statement?: string;
	reviewDate?: string | null;
	dissent?: { constituency: string; text: string }[];
	title?: string;
	reason?: string;
	disclosure?: string;
	entitled?: number;
} & Partial<Record<Status, number>>;

function rowsIn({ recommendations }: Data) {
	return Array.isArray(recommendations) ? recommendations : [];
}

/** `Partially implemented, 40%. Two courts opened.` */
function withReason(settings: Settings, words: ReportWords, rating: RatingContent): string {
	const level = saidLevel(settings, words, rating);
	return rating.reason.trim() === '' ? level : `${fullStop(level)} ${inserted(words, rating.reason)}`;
}

/** What an entry says: its first line stands beside its time. */
function sentences(context: MinutesContext, entry: MinutesEntry): string[] {
	const { minutes, words, said } = context;
	const { settings } = minutes.consultation;
	const data = entry.data as Data;
	const side = inserted(words, constituencyLabel(settings, words, data.constituency ?? ''));
	const numbers = rowsIn(data)
		.map(({ number }) => number)
		.join(words.decision.comma);
	const cluster = inserted(words, labelOf(minutes, entry));
	const { rating, agreed } = data;
	switch (entry.type) {
		case 'side-ratings-recorded':
			return [
				rating
					? said.sideRating(side, numbers, withReason(settings, words, rating))
					: said.sideRatingTakenBack(side, numbers)
			];
		case 'side-rating-objected':
			return [said.objected(side, numbers)];
		case 'side-rating-objection-withdrawn':
			return [said.objectionWithdrawn(side, numbers)];
		case 'ratings-agreed':
			if (!agreed) return [said.agreedTakenBack(numbers)];
			if (agreed.level !== viewsRecorded) return [said.agreed(numbers, withReason(settings, words, agreed))];
			return [`${fullStop(said.viewsRecorded(numbers))} ${inserted(words, agreed.reason)}`.trim()];
		case 'alike-ratings-agreed':
			return [said.alike(numbers), ...alikeLines(context, data)];
		case 'ratings-opened':
			return [said.roundOpened(inserted(words, data.title ?? ''), data.disclosure === 'confidential')];
		case 'ratings-closed':
			return [said.roundClosed];
		case 'ratings-revealed':
			return [said.roundRevealed(countsText(words, revealedCounts(settings, words, data)))];
		case 'poll-opened':
			return [said.voteOpened(data.entitled ?? 0)];
		case 'poll-closed':
			return [said.voted];
		case 'poll-voided':
			return [said.voteVoid(inserted(words, data.reason ?? ''))];
		case 'cluster-closed':
			return closingLines(context, data, cluster);
		case 'cluster-reopened':
			return [said.clusterReopened(cluster)];
		default:
			return [];
	}
}

function alikeLines({ minutes, words }: MinutesContext, data: Data): string[] {
	const { settings } = minutes.consultation;
	const byLevel = Map.groupBy(rowsIn(data), ({ agreed }) => (agreed ? saidLevel(settings, words, agreed) : ''));
	return [...byLevel].map(
		([level, some]) => `${level}${words.colon}${some.map(({ number }) => number).join(words.decision.comma)}`
	);
}

function revealedCounts(settings: Settings, words: ReportWords, data: Data): { label: string; count: number }[] {
	return statuses
		.map((status) => ({ label: statusLabel(settings, words, status), count: data[status] ?? 0 }))
		.filter(({ count }) => count > 0);
}

function closingLines({ minutes, words, said }: MinutesContext, data: Data, cluster: string): string[] {
	const { settings } = minutes.consultation;
	const { statement = '', dissent = [], reviewDate = null } = data;
	return [
		said.clusterClosed(cluster),
		...(statement.trim() === '' ? [] : [`${words.assessment.statement}${words.colon}${inserted(words, statement)}`]),
		...dissent.map(({ constituency, text: words_ }) => {
			const side = constituencyLabel(settings, words, constituency);
			return `${words.assessment.dissent} (${inserted(words, side)})${words.colon}${inserted(words, words_)}`;
		}),
		...(reviewDate === null ? [] : [`${words.assessment.reviewDate}${words.colon}${words.day(reviewDate)}`])
	];
}

function labelOf({ clusters, account, polls }: Minutes, entry: MinutesEntry): string {
	const id = clusterOf(entry, polls);
	const item = account.items.find(({ item: one }) => one.cluster === id);
	return clusters.find((cluster) => cluster.id === id)?.label ?? item?.item.title ?? '';
}

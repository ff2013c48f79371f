import { levelReadable, type LevelSaid } from './said-level.ts';
import { withSafeLines } from '../publication/redact-outcome.ts';
import type { TextCorrection } from '@plenum/domain/corrections/text-correction';
import { changeLine, correctedPart } from '../correction-lines.ts';
import { constituencyLabel } from '../labels.ts';
import { oneVote } from '../full-report/poll-parts.ts';
import { labelled, note, text, type ReportPart } from '../full-report/report-part.ts';
import type { ReportWords } from '../words/en.ts';
import { isMatter } from '@plenum/domain/polls/subject';
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
	if (type !== 'text-corrected') return String((data as { text: unknown }).text);
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
				...matterParts(context, poll),
				...oneVote(minutes.consultation.settings, withSafeLines(poll), words, 3, poll.lines)
			];
	}
	const lines = sentences(context, entry);
	const [first, ...rest] = lines;
	return first === undefined ? [] : [labelled(words, label, first), ...rest.map((line) => text(line))];
}

/** [POLL70] What was voted on where it was no action, before how it went. */
function matterParts({ minutes, words, said }: MinutesContext, { subject, lines }: MinutesPoll): ReportPart[] {
	if (!isMatter(subject)) return [];
	const { matters } = said;
	switch (subject.kind) {
		case 'text':
			return [text(matters.text(words.sections[subject.section]))];
		case 'passage':
			return [text(matters.passage(words.sections[subject.section]))];
		case 'level': {
			const level = levelReadable(minutes.consultation.settings, words, { ...subject.proposed, explanation: '' });
			return [text(matters.level(level))];
		}
		case 'agenda':
			return [text(matters.agenda)];
		case 'outcome':
			return [text(matters.outcome(subject.version)), ...lines.map(text)];
		case 'priorities':
			return [text(matters.priorities)];
	}
}

/** [POLL72] Where the room stood: no verdict, and called indicative. Figures that would give somebody away are not told. */
function indicativeParts(context: MinutesContext, poll: MinutesPoll, label: string): ReportPart[] {
	const { minutes, words, said } = context;
	const { subject, result } = poll;
	const decision = decisionOf(minutes.consultation.settings, words, withSafeLines(poll), poll.lines);
	const figures = decision.subjects.flatMap(({ said: figured }, at) => {
		if (figured === '') return [];
		const chosen = result.subjects[at]?.counts?.tally.for ?? 0;
		return result.method === 'points' ? `${poll.lines[at] ?? ''}${words.colon}${chosen}` : figured;
	});
	const question = subject.kind === 'question' ? subject.question : poll.lines.join(' · ');
	/** One a line, for they are of several directions of writing. */
	const given = (poll.words ?? []).map((word) => text(`${word.text} (${word.people})`));
	return [
		labelled(words, label, said.indicative(question)),
		...given,
		text([...(poll.words ? [] : [...figures, ...decision.notes]), decision.turnout || words.decision.tooFew].join(' '))
	];
}

type Data = {
	constituency?: string;
	reading?: LevelSaid | null;
	agreed?: LevelSaid | null;
	/** Of a round of rating the record holds how many there were. */
	recommendations?: { number: string; agreed?: LevelSaid }[] | number;
	statement?: string;
	reviewDate?: string | null;
	dissent?: { constituency: string; text: string }[];
	title?: string;
	reason?: string;
	equal?: number;
	differing?: number;
	disclosure?: string;
	entitled?: number;
} & Partial<LevelSaid>;

/** Null where what was said of the cluster was taken back. */
function isLevel(data: Data): data is Data & LevelSaid {
	return typeof data.level === 'string';
}

function listed({ recommendations }: Data) {
	return Array.isArray(recommendations) ? recommendations : [];
}

/** What an entry says: its first line stands beside its time. */
function sentences(context: MinutesContext, entry: MinutesEntry): string[] {
	const { minutes, words, said } = context;
	const { settings } = minutes.consultation;
	const data = entry.data as Data;
	const side = constituencyLabel(settings, words, data.constituency ?? '');
	const numbers = listed(data)
		.map(({ number }) => number)
		.join(words.decision.comma);
	const level = (one: LevelSaid | null | undefined) => (one ? levelReadable(settings, words, one) : '');
	const cluster = labelOf(minutes, entry);
	switch (entry.type) {
		case 'reading-given':
			return [isLevel(data) ? said.reading(side, cluster, level(data)) : said.readingTakenBack(side, cluster)];
		case 'level-agreed':
			return [isLevel(data) ? said.agreed(cluster, level(data)) : said.agreedTakenBack(cluster)];
		case 'recommendation-readings-given':
			return [data.reading ? said.readingOf(side, numbers, level(data.reading)) : said.readingTakenBack(side, numbers)];
		case 'recommendation-levels-agreed':
			return [data.agreed ? said.agreedOf(numbers, level(data.agreed)) : said.agreedTakenBack(numbers)];
		case 'equal-levels-agreed':
		case 'equal-ratings-agreed':
			return [said.equal(numbers), ...equalLines(context, data)];
		case 'equal-ratings-taken-back':
			return [said.agreedTakenBack(numbers)];
		case 'ratings-opened':
			return [said.roundOpened(data.title ?? '', data.disclosure === 'confidential')];
		case 'ratings-closed':
			return [said.roundClosed];
		case 'ratings-revealed':
			return [said.roundRevealed(data.equal ?? 0, data.differing ?? 0)];
		case 'poll-opened':
			return [said.voteOpened(data.entitled ?? 0)];
		case 'poll-closed':
			return [said.voted];
		case 'poll-voided':
			return [said.voteVoid(data.reason ?? '')];
		case 'cluster-closed':
			return closingLines(context, data, cluster);
		case 'cluster-reopened':
			return [said.clusterReopened(cluster)];
		default:
			return [];
	}
}

function equalLines({ minutes, words }: MinutesContext, data: Data): string[] {
	const { settings } = minutes.consultation;
	const byLevel = Map.groupBy(listed(data), ({ agreed }) => (agreed ? levelReadable(settings, words, agreed) : ''));
	return [...byLevel].map(
		([level, some]) => `${level}${words.colon}${some.map(({ number }) => number).join(words.decision.comma)}`
	);
}

function closingLines({ minutes, words, said }: MinutesContext, data: Data, cluster: string): string[] {
	const { settings } = minutes.consultation;
	const { statement = '', dissent = [], reviewDate = null } = data;
	return [
		said.clusterClosed(cluster),
		...(statement.trim() === '' ? [] : [`${words.assessment.statement}${words.colon}${statement}`]),
		...dissent.map(({ constituency, text: words_ }) => {
			const side = constituencyLabel(settings, words, constituency);
			return `${words.assessment.dissent} (${side})${words.colon}${words_}`;
		}),
		...(reviewDate === null ? [] : [`${words.assessment.reviewDate}${words.colon}${words.day(reviewDate)}`])
	];
}

function labelOf({ clusters, account, polls }: Minutes, entry: MinutesEntry): string {
	const id = clusterOf(entry, polls);
	const item = account.items.find(({ item: one }) => one.cluster === id);
	return clusters.find((cluster) => cluster.id === id)?.label ?? item?.item.title ?? '';
}

import { dayOf } from '@plenum/domain/day';
import { inserted } from '../insertions.ts';
import { constituencyLabel, levelLabel } from '../matrix/labels.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { shortened } from '../shortened.ts';
import type { FollowUpWords } from '../words/follow-up-words.ts';
import type { ReportWords } from '../words/report-words.ts';
import { followUpPlaces, type FollowUpPlace } from './follow-up-states.ts';
import { reporterName } from '../names/institution-names.ts';

/** [FOLLOWUP8] The states of the follow-up when a version was published, by the keys of their places: no text of anybody's. */
export type FollowUpSnapshot = { version: number; publishedAt: number; states: Record<string, string> };

/** What changed with one publication. The first one has nothing before it. */
export type FollowUpChange = { title: string; lines: string[]; count: number };

/** How many publications, and lines of each, the page shows. */
const shownPublications = 6;
const shownLines = 10;
const shownLetters = 140;

/**
 * [FOLLOWUP8] The history with this publication, the newest first. What is public no longer is taken out of the earlier ones. A
 * publication in which nothing changed is not one more, unless its version is new.
 */
export function nextHistory(
	places: readonly FollowUpPlace[],
	earlier: readonly FollowUpSnapshot[],
	{ version, publishedAt }: Pick<FollowUpSnapshot, 'version' | 'publishedAt'>
): FollowUpSnapshot[] {
	const states = Object.fromEntries(places.map(({ key, state }) => [key, state]));
	const still = earlier.slice(0, shownPublications).map((one) => ({
		...one,
		states: Object.fromEntries(Object.entries(one.states).filter(([key]) => Object.hasOwn(states, key)))
	}));
	const [last, ...before] = still;
	const isAgain = last?.version === version && isSame(last.states, states);
	return isAgain ? [last, ...before] : [{ version, publishedAt, states }, ...still];
}

function isSame(one: Record<string, string>, other: Record<string, string>): boolean {
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** [FOLLOWUP8] In the words of today: an earlier text may be held back since. */
export function changesIn(
	outcome: Outcome,
	history: readonly FollowUpSnapshot[],
	words: ReportWords,
	said: FollowUpWords
): FollowUpChange[] {
	const places = followUpPlaces(outcome);
	return history.slice(0, -1).map(({ version, publishedAt, states }, at) => {
		const before = history[at + 1]?.states ?? {};
		const changed = places.filter(({ key }) => states[key] !== undefined && states[key] !== before[key]);
		return {
			title: said.changedIn(String(version), words.day(dayOf(publishedAt))),
			count: changed.length,
			lines: changed
				.slice(0, shownLines)
				.map((place) => lineOf({ outcome, words }, said, place, before[place.key], states[place.key] ?? ''))
		};
	});
}

function lineOf(
	matter: { outcome: Outcome; words: ReportWords },
	said: FollowUpWords,
	place: FollowUpPlace,
	from: string | undefined,
	to: string
): string {
	const { outcome, words } = matter;
	const { settings } = outcome.consultation;
	const short = (text: string) => inserted(words, shortened(text.replaceAll(/\s+/gu, ' '), shownLetters));
	const moved = (nameOf: (state: string) => string) =>
		from === undefined ? nameOf(to) : said.moved(nameOf(from), nameOf(to));
	switch (place.kind) {
		case 'commitment': {
			const text = short(place.commitment.action.text);
			const statuses: Record<string, string> = words.assessment.commitmentStatuses;
			return from === undefined
				? said.added(text)
				: `${text}${words.colon}${moved((state) => statuses[state] ?? state)}`;
		}
		case 'report': {
			const level = (state: string) =>
				state === '' ? said.newReport : inserted(words, levelLabel(settings, words, state));
			return [subjectName(place, short, said), reporterName(matter, place.report), moved(level)].join(words.colon);
		}
		case 'answer': {
			const kinds: Record<string, string> = words.progress.answerKinds;
			const side = inserted(words, constituencyLabel(settings, words, place.answer.constituency));
			return [subjectName(place, short, said), side, moved((state) => kinds[state] ?? state)].join(words.colon);
		}
	}
}

function subjectName(
	{ cluster, report: { subject } }: Exclude<FollowUpPlace, { kind: 'commitment' }>,
	short: (text: string) => string,
	said: FollowUpWords
): string {
	if (subject.kind === 'recommendation') return said.recommendation(1, subject.number);
	return short(cluster.commitments.find(({ id }) => id === subject.id)?.action.text ?? '');
}

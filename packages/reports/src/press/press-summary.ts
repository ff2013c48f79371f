import { commitmentStatuses } from '@plenum/domain/commitments/commitment';
import { formatMark, webcastLink } from '@plenum/domain/consultations/webcast';
import { dayOf } from '@plenum/domain/day';
import { languageTraits, type Language } from '@plenum/domain/languages';
import { findState } from '@plenum/domain/states/state-names';
import { editionLabel } from '../matrix/labels.ts';
import { colourAt, type Colour } from '../ratings/level-colours.ts';
import { stateName } from '../names/state-names.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { ratingCounts, summaryOf } from '../ratings/rating-counts.ts';
import { levelsText, reviewLabel, reviewText } from '../report-opening.ts';
import type { Licence, Template } from '../template.ts';
import { countVotes } from '../actions/voted-actions.ts';
import type { PressWords } from '../words/press-words.ts';
import type { ReportWords } from '../words/report-words.ts';

/** Who publishes, where and when: what the summary cannot take from the outcome. */
export type PressFacts = Pick<Template, 'publishers' | 'contact' | 'licence'> & {
	/** The whole address of the public page in this language. */
	address: string;
	publishedAt: number;
	/** [FOLLOWUP9] What changed in the follow-up since what was published before. */
	changed?: string | null;
};

type Row = { label: string; count: number };

/**
 * [PUBLISH50] The figures and sentences that summarise a published outcome. Card, widget, feed and press sheet are made of this and of
 * nothing else. Of what people wrote in a consultation it has the title, and what is said of webcasts.
 */
export type PressSummary = {
	language: Language;
	direction: 'ltr' | 'rtl';
	kind: string;
	title: string;
	state: string;
	review: string;
	edition: string;
	publishedOn: string;
	address: string;
	publishers: readonly string[];
	contact: string;
	licence: Licence;
	levels: { total: string; rows: (Row & Colour)[] };
	followUp: Row[];
	/** As they can be quoted; what was voted stands among them where there were votes. */
	quotes: string[];
	/** The next date, and what it is of. */
	next: string | null;
	/** [FOLLOWUP9] What changed in the follow-up since what was published before. */
	changed?: string | null;
	/** [PUBLISH60] For each review whose session can be watched. */
	webcasts: PressWebcast[];
};

/** `states`: at which second each State begins to speak, by its name in the language; `marks`: what else begins. */
type PressWebcast = { review: string; address: string; marks: PressMark[]; states: PressMark[] };
type PressMark = { time: string; link: string; label: string };

/** `outcome`: as it was redacted for publication. */
export function createPressSummary(
	outcome: Outcome,
	facts: PressFacts,
	words: ReportWords,
	said: PressWords
): PressSummary {
	const { language } = words;
	const { clusters, consultation } = outcome;
	const { settings } = consultation;
	const counted = summaryOf(clusters);
	const day = dayOf(facts.publishedAt);
	return {
		language,
		direction: languageTraits[language].direction,
		kind: said.kind,
		title: consultation.title,
		state: stateName(language, consultation.stateName),
		review: reviewText({ outcome, clusters, words }),
		edition: editionLabel(outcome, words),
		publishedOn: said.publishedOn(words.day(day)),
		address: facts.address,
		publishers: facts.publishers,
		contact: facts.contact,
		licence: facts.licence,
		levels: {
			total: said.total(counted.total),
			rows: ratingCounts(settings, words, counted).map(({ status, level, label, count }) => ({
				label,
				count,
				...colourAt(settings, level ?? status)
			}))
		},
		followUp: statusRows(outcome, words),
		quotes: quotesOf(outcome, words, said),
		next: nextDate(outcome, day, words, said),
		changed: facts.changed ?? null,
		webcasts: webcastsOf(outcome, words)
	};
}

function webcastsOf({ consultation }: Outcome, words: ReportWords): PressWebcast[] {
	return consultation.reviews.flatMap((review) => {
		const { webcast } = review;
		if (!webcast) return [];
		const marks = webcast.marks.map(({ seconds, label }) => ({
			isState: findState(label) !== null,
			mark: {
				time: formatMark(seconds),
				link: webcastLink(webcast.address, seconds),
				label: stateName(words.language, label)
			}
		}));
		return {
			review: reviewLabel(review, words),
			address: webcast.address,
			marks: marks.filter(({ isState }) => !isState).map(({ mark }) => mark),
			states: marks.filter(({ isState }) => isState).map(({ mark }) => mark)
		};
	});
}

function commitmentsOf({ clusters }: Outcome) {
	return clusters.flatMap(({ commitments }) => commitments).filter(({ withdrawn }) => withdrawn === null);
}

function statusRows(outcome: Outcome, words: ReportWords): Row[] {
	const commitments = commitmentsOf(outcome);
	return commitmentStatuses
		.map((status) => ({
			label: words.assessment.commitmentStatuses[status],
			count: commitments.filter((one) => one.status === status).length
		}))
		.filter(({ count }) => count > 0);
}

function quotesOf(outcome: Outcome, words: ReportWords, said: PressWords): string[] {
	const { clusters } = outcome;
	const commitments = commitmentsOf(outcome);
	const votes = countVotes(outcome);
	const at = (status: string) => commitments.filter((one) => one.status === status).length;
	const sentences = [
		levelsText({ outcome, clusters, words }),
		said.votes(votes.actions, votes.adopted, votes.others),
		commitments.length === 0 ? said.noFollowUp : said.followUp(commitments.length, at('done'), at('in-progress')),
		said.differ(summaryOf(clusters).statuses.differs)
	];
	return sentences.filter((sentence) => sentence !== '');
}

/** The first that is still to come: of a follow-up action that is not at its end, or of what was agreed to be reviewed. */
function nextDate(outcome: Outcome, today: string, words: ReportWords, said: PressWords): string | null {
	const dates = [
		...commitmentsOf(outcome)
			.filter(({ status }) => status !== 'done' && status !== 'dropped')
			.map(({ nextDate: day }) => ({ day, of: 'commitment' as const })),
		...outcome.clusters.map(({ closing }) => ({ day: closing?.reviewDate ?? null, of: 'review' as const }))
	].flatMap(({ day, of }) => (day !== null && day >= today ? [{ day, of }] : []));
	const [first] = dates.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
	return first ? said.nextOn[first.of](words.day(first.day)) : null;
}

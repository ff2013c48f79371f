import type { Block, FollowUpAction, Indicator } from '@plenum/domain/clusters/assessment';
import { inserted } from '../insertions.ts';
import { isDay } from '@plenum/domain/day';
import { draftLanguage } from '@plenum/domain/drafting/draft-language';
import { startsWithVerb, withTerm } from '@plenum/domain/drafting/offers';
import { notSharedBy } from '@plenum/domain/polls/disclosure/not-shared';
import { authorOf } from '../submission/submission-gaps.ts';
import type { OutcomeCluster } from '../outcome/outcome.ts';
import { paragraph, quotation, run, withBracket } from '../submission/plain-blocks.ts';
import { numbered, type ReportInput } from '../report-writing.ts';
import type { ReportBlock } from '../report-document.ts';
import { decidedActions, type DecidedAction } from './voted-actions.ts';
import type { ReportWords } from '../words/report-words.ts';

/** An action that a submission may recommend to the State; `voted` where it was put to the vote. */
export type RecommendableAction = {
	action: FollowUpAction;
	indicators: Indicator[];
	voted: DecidedAction | null;
	/** Whether the submission recommends it, where nobody chose. */
	byDefault: boolean;
};

type ActionSource = Pick<ReportInput, 'outcome' | 'template'>;

/**
 * [REPORTS84] Every drafted action of a cluster, and those that were put to the vote and are no longer in the text. What was adopted
 * stands in the words that were adopted. What was rejected, or is not shared by the author, is not recommended unless it is chosen.
 */
export function recommendableActions(
	{ outcome, template }: ActionSource,
	cluster: OutcomeCluster
): RecommendableAction[] {
	const author = authorOf(template, outcome.consultation.settings);
	const decided = decidedActions(cluster);
	const votedOn = (id: string) =>
		decided.findLast(({ action, adopted }) => action.id === id && adopted) ??
		decided.findLast(({ action }) => action.id === id) ??
		null;
	const { actions: drafted, indicators } = cluster.assessment;
	const ids = new Set(drafted.map(({ id }) => id));
	const gone = decided.map(({ action }) => action).filter(({ id }) => !ids.has(id));
	return [...new Map([...drafted, ...gone].map((action) => [action.id, action])).values()]
		.filter(({ text }) => text.trim() !== '')
		.map((action) => {
			const voted = votedOn(action.id);
			const isShared = voted === null || author === null || !isRefusedBy(author, voted);
			return {
				action: voted?.adopted ? voted.action : action,
				indicators: voted?.adopted ? voted.indicators : indicators.filter(({ id }) => action.indicators.includes(id)),
				voted,
				byDefault: voted === null || (voted.adopted && isShared)
			};
		});
}

function isRefusedBy(author: string, { poll, place }: DecidedAction): boolean {
	const { lines, subjects } = poll.result;
	return notSharedBy(lines, place, subjects[place]?.counts?.consensus ?? null).includes(author);
}

/** [REPORTS84] Those that the author chose. */
export function recommendedActions(written: ActionSource, cluster: OutcomeCluster): RecommendableAction[] {
	return recommendableActions(written, cluster).filter(
		({ action, byDefault }) => written.template.recommended[action.id] ?? byDefault
	);
}

/** [REPORTS84] `We recommend that Slovenia:` and a list of what to do. */
export function recommendedBlocks(matter: ReportInput, cluster: OutcomeCluster): ReportBlock[] {
	const { state, words } = matter;
	const actions = recommendedActions(matter, cluster);
	if (actions.length === 0) return [];
	const items = actions.map((one, at) =>
		actionBlocks(words, one, at === actions.length - 1 ? '.' : words.decision.semicolon.trimEnd())
	);
	return [numbered([paragraph(run(words.submission.recommend(state))), { type: 'bullet-list', items }])];
}

/** An action as it is recommended: what to do, in the language of its text, and what belongs to it. */
type ActionParts = { text: string; language: string | null; details: string };

/** `adopt, by 31 December 2027, the by-law (addressee: Ministry of Labour; indicator: inspections, target: 48 a year)` */
export function actionText(words: ReportWords, action: RecommendableAction): string {
	const { text, details } = actionParts(words, action);
	return withBracket(inserted(words, text), details);
}

/** The same in a list. What the document says of a text in another language stands below it: in one line they would be mixed. */
function actionBlocks(words: ReportWords, action: RecommendableAction, end: string): Block[] {
	const { text, language, details } = actionParts(words, action);
	if (details === '') return [paragraph(quotation(text, language), run(end))];
	if (language === words.language) return [paragraph(quotation(text, language), run(` (${details})${end}`))];
	return [paragraph(quotation(text, language)), paragraph(run(`${details}${end}`))];
}

function actionParts(words: ReportWords, { action, indicators }: RecommendableAction): ActionParts {
	const { submission, colon, decision } = words;
	const text = action.text.trim().replace(/\s*[.;؛]+$/u, '');
	const language = draftLanguage(text);
	const deadline = action.deadline.trim();
	const isTold = deadline === '' || holdsDeadline(text, deadline);
	const day = isDay(deadline) ? words.day(deadline) : null;
	const isInText = !isTold && day !== null && language === words.language;
	const dated = isInText ? withTerm(text, submission.term(day), language) : text;
	const lead = action.lead.trim();
	const details = [
		isTold || isInText ? '' : `${submission.deadline}${colon}${day ?? inserted(words, deadline)}`,
		lead === '' || text.includes(lead) ? '' : `${submission.addressee}${colon}${inserted(words, lead)}`,
		...indicators
			.filter((indicator) => indicator.text.trim() !== '')
			.map((indicator) => `${submission.indicator}${colon}${measureText(words, indicator)}`)
	].filter(Boolean);
	const begun = startsWithVerb(text, language) ? dated[0]!.toLowerCase() + dated.slice(1) : dated;
	return { text: begun, language, details: details.join(decision.semicolon) };
}

function measureText(words: ReportWords, { text, target, unit }: Indicator): string {
	const { submission, colon, decision } = words;
	if (target.trim() === '') return inserted(words, text.trim());
	const measure = [target.trim(), unit.trim()].filter(Boolean).join(' ');
	return `${inserted(words, text.trim())}${decision.comma}${submission.target}${colon}${inserted(words, measure)}`;
}

/** What comes before a date by which something is to be done, in the languages of documents. */
const until =
	/(?<!\p{L})(?:by|before|until|end of|no later than|d[’']ici|avant|fin|au plus tard|antes de|hasta|a más tardar|بحلول|قبل|نهاية|في موعد أقصاه)(?!\p{L})[^.;؛]{0,40}?(?<!\d)(\d{4})(?!\d)/giu;

/** [REPORTS84] Whether the text says by when already: as a day, or the same year after a word for it. */
export function holdsDeadline(text: string, deadline: string): boolean {
	const plain = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));
	if (plain.includes(deadline)) return true;
	const year = /^(\d{4})/.exec(deadline)?.[1];
	if (year === undefined) return false;
	if (/(?<!\d)\d{1,2}[./]\d{1,2}[./]/.test(plain) && plain.includes(year)) return true;
	return [...plain.matchAll(until)].some(([, named]) => named === year);
}

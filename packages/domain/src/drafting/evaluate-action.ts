import type { FollowUpAction, Indicator } from '../clusters/assessment.ts';
import { smartNames, type Judgement, type SmartName } from '../clusters/assessment.ts';
import { isDay } from '../day.ts';
import type { ActionCategory } from '../matrix/action-category.ts';
import { findInstitution, splitInstitutions, type Institution } from '../consultations/institutions.ts';
import { namesAddressee, phrasesOf } from './addressee.ts';
import { draftLanguage } from './draft-language.ts';
import { lintRecommendation, missing, type Finding, type FindingCode } from './lint.ts';
import type { LintWords } from './lint-words.ts';
import { lintWordsOf } from './words-of-language.ts';
import { findTerm, yearIn } from './terms.ts';
import { Phrases, tokensOf } from './tokens.ts';

/** One letter of an action: whether it holds, what speaks against it, and what a person said of it. */
export type SmartLetter = { holds: boolean; findings: Finding[]; judgement: Judgement | null };

export type JudgedAction = {
	language: string | null;
	category: ActionCategory | null;
	letters: Record<SmartName, SmartLetter>;
};

/**
 * [CLUSTERS30] What the words and the fields of an action show, letter by letter. [DRAFTING6] Where a person says otherwise and gives
 * a reason, that counts; the findings stay to be seen.
 */
export function evaluateAction(
	action: FollowUpAction,
	indicators: readonly Indicator[],
	today: string,
	institutions: readonly Institution[] = []
): JudgedAction {
	const language = draftLanguage(action.text);
	const { category, findings } = lintAction(action, indicators, language, today, institutions);
	const letters = smartNames.map((letter): [SmartName, SmartLetter] => {
		const own = findings.filter((finding) => finding.letter === letter);
		const judgement = judgementOf(action, letter);
		return [letter, { holds: judgement ? judgement.holds : own.length === 0, findings: own, judgement }];
	});
	return { language, category, letters: Object.fromEntries(letters) as Record<SmartName, SmartLetter> };
}

export type UnsmartAction = { action: FollowUpAction; letters: SmartName[] };

/** [DRAFTING12] For each action with text the letters that do not hold yet. Actions that lack none are left out. */
export function findUnsmart(
	actions: readonly FollowUpAction[],
	indicators: readonly Indicator[],
	today: string,
	institutions: readonly Institution[] = []
): UnsmartAction[] {
	return actions
		.filter(({ text }) => filled(text))
		.map((action) => {
			const { letters } = evaluateAction(action, indicators, today, institutions);
			return { action, letters: smartNames.filter((name) => !letters[name].holds) };
		})
		.filter(({ letters }) => letters.length > 0);
}

export type SmartTicks = Record<SmartName, boolean>;

export function smart(
	action: FollowUpAction,
	indicators: readonly Indicator[],
	today: string,
	institutions: readonly Institution[] = []
): SmartTicks {
	const { letters } = evaluateAction(action, indicators, today, institutions);
	return Object.fromEntries(smartNames.map((name) => [name, letters[name].holds])) as SmartTicks;
}

/** Without a reason it is none. */
function judgementOf({ judged }: FollowUpAction, letter: SmartName): Judgement | null {
	const said = judged?.[letter];
	return said && filled(said.reason) ? said : null;
}

/** The words by themselves, and then what stands in the fields beside them. */
function lintAction(
	action: FollowUpAction,
	indicators: readonly Indicator[],
	language: string | null,
	today: string,
	institutions: readonly Institution[]
): { category: ActionCategory | null; findings: Finding[] } {
	const { category, findings } = lintRecommendation(action.text, language, today, phrasesOf(institutions));
	const words = lintWordsOf(language);
	const of = (letter: SmartName) => findings.filter((finding) => finding.letter === letter);
	return {
		category,
		findings: [
			...of('specific'),
			...(indicators.some((one) => action.indicators.includes(one.id) && measures(one))
				? []
				: lacks('no-indicator', 'measurable')),
			...leadFindings(action, words, of('achievable'), institutions),
			...(action.recommendations.some(filled) ? [] : lacks('serves-nothing', 'relevant')),
			...dueFindings(action, words, of('timeBound'), today)
		]
	};
}

const measures = (indicator: Indicator): boolean => filled(indicator.baseline) && filled(indicator.target);
const filled = (text: string): boolean => text.trim() !== '';
const lacks = (code: FindingCode, letter: SmartName): Finding[] => [missing(code, letter)];

/**
 * [DRAFTING3] The field counts before the text. “The Government” is everyone, and so no one, [DRAFTING13] unless the consultation
 * lists it.
 */
function leadFindings(
	{ text, lead }: FollowUpAction,
	words: LintWords | null,
	ofText: Finding[],
	institutions: readonly Institution[]
): Finding[] {
	if (!filled(lead))
		return words && namesAddressee(tokensOf(text), words, phrasesOf(institutions))
			? []
			: ofText.length > 0
				? ofText
				: lacks('no-addressee', 'achievable');
	if ([lead, ...splitInstitutions(lead)].some((name) => findInstitution(institutions, name))) return [];
	const named = tokensOf(lead);
	const isWide = words !== null && named.length > 0 && Phrases.of(words.wide).at(named, 0) === named.length;
	return isWide ? lacks('wide-addressee', 'achievable') : [];
}

/** [DRAFTING4] A day, a year or a term that one can look up; one that has passed is none. */
function dueFindings(
	{ text, deadline }: FollowUpAction,
	words: LintWords | null,
	ofText: Finding[],
	today: string
): Finding[] {
	if (!filled(deadline)) {
		const isSaid = words !== null && ofText.length === 0 && tokensOf(text).length > 0;
		return isSaid ? [] : ofText.length > 0 ? ofText : lacks('no-deadline', 'timeBound');
	}
	if (isDay(deadline.trim())) return deadline.trim() < today ? lacks('past-deadline', 'timeBound') : [];
	const tokens = tokensOf(deadline);
	const years = tokens.flatMap(({ word }) => yearIn(word) ?? []);
	if (years.length > 0)
		return Math.max(...years) < Number(today.slice(0, 4)) ? lacks('past-deadline', 'timeBound') : [];
	const term = words && findTerm(tokens, words, today);
	if (term?.kind === 'dated' || words === null) return [];
	return lacks(term ? 'haste' : 'vague-deadline', 'timeBound');
}

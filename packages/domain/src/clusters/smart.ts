import { defaultLanguage } from '../languages.ts';
import type { FollowUpAction, Indicator } from './assessment.ts';

/** What an action's fields show of it: specific, measurable, achievable, relevant, time-bound. */
export const smartNames = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type SmartTicks = Record<(typeof smartNames)[number], boolean>;

/**
 * [CLUSTERS30] Ticks come from what was filled in, never from a judgement: one action in at least three words; an
 * indicator with baseline and target; a lead institution; a recommendation served; a deadline.
 */
export function smart(action: FollowUpAction, indicators: readonly Indicator[]): SmartTicks {
	return {
		specific: wordsIn(action.text) >= 3 && !saysTwoThings(action.text),
		measurable: indicators.some((indicator) => action.indicators.includes(indicator.id) && measures(indicator)),
		achievable: filled(action.lead),
		relevant: action.recommendations.some(filled),
		timeBound: filled(action.deadline)
	};
}

const measures = (indicator: Indicator): boolean => filled(indicator.baseline) && filled(indicator.target);
const filled = (text: string): boolean => text.trim() !== '';

/** Counted by the rules of writing, not by spaces: Chinese and Thai put none between words. */
function wordsIn(text: string): number {
	const words = new Intl.Segmenter(defaultLanguage, { granularity: 'word' }).segment(text);
	return [...words].filter(({ isWordLike }) => isWordLike).length;
}

/** A semicolon or a second line between two phrases reads as two actions; a full stop inside an abbreviation does not. */
function saysTwoThings(text: string): boolean {
	return text.split(/[;؛；\n]/u).filter(filled).length > 1;
}

import type { PollMethod } from '@plenum/domain/polls/answer';
import { isOpenOnly, isOrdering } from '@plenum/domain/polls/method-traits';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollDefaults } from '@plenum/domain/polls/poll-defaults';
import { firstOf } from '@plenum/domain/polls/counting/priorities';
import type { PollSubject } from '@plenum/domain/polls/subject';
import type { PercentBase, PollRules } from '@plenum/domain/polls/rules';
import type { Text } from '#lib/language/language.ts';

/** By what a vote will be decided, as it stands in a form: figures are text until they are whole. */
export class PollChoices {
	method = $state<PollMethod>('for-against');
	/** Null where nobody chose: then it follows from how many can vote. */
	kind = $state<PollKind | null>(null);
	percentBase = $state<PercentBase>('valid');
	threshold = $state('');
	quorum = $state('');
	thresholdEach = $state('');
	quorumEach = $state('');
	mayChange = $state(true);
	/** [POLL67] One vote for each organisation. */
	byOrganisation = $state(false);
	/** [POLL84] What comes first is asked: an order, without a threshold. */
	isOrder = $state(false);
	points = $state('10');
	/** How many each person may choose, where they choose several. */
	choices = $state('');
	places = $state('');

	constructor({
		kind,
		rules,
		method = 'for-against',
		subject
	}: PollDefaults & { method?: PollMethod; subject?: PollSubject }) {
		this.method = method;
		this.kind = kind;
		this.percentBase = rules.percentBase;
		this.threshold = String(rules.threshold);
		this.quorum = String(rules.quorum);
		this.thresholdEach = rules.thresholdEach > 0 ? String(rules.thresholdEach) : '';
		this.quorumEach = rules.quorumEach > 0 ? String(rules.quorumEach) : '';
		this.mayChange = rules.votesFinal !== true;
		this.byOrganisation = rules.voters === 'organisation';
		this.isOrder = subject?.kind === 'priorities';
		this.points = String(rules.points ?? 10);
		this.choices = rules.choices === undefined ? '' : String(rules.choices);
		this.places = rules.places === undefined ? '' : String(rules.places);
	}

	/** [POLL84] Each person chooses some of so many clusters, and as many come first. */
	askForOrder(subjects: number): void {
		this.isOrder = true;
		this.chooseMethod('selection');
		this.choices = String(firstOf(subjects));
		this.places = String(firstOf(subjects));
	}

	/** Whether each person may choose so many and no more. */
	get hasChoices(): boolean {
		return this.method === 'selection' || this.method === 'ranking';
	}

	chooseMethod(method: PollMethod): void {
		this.method = method;
		if (isOpenOnly(method)) this.kind = 'open';
	}

	/** [POLL31] Consent asks for no percentage. */
	get hasThreshold(): boolean {
		return this.method !== 'consent' && !this.isOrder;
	}

	get rules(): PollRules {
		const compares = isOrdering(this.method);
		return {
			percentBase: this.isOrder ? 'cast' : this.percentBase,
			threshold: this.hasThreshold ? figureIn(this.threshold) : this.isOrder ? 0 : 50,
			quorum: figureIn(this.quorum),
			thresholdEach: this.hasThreshold ? figureIn(this.thresholdEach) : 0,
			quorumEach: figureIn(this.quorumEach),
			...(this.mayChange ? {} : { votesFinal: true }),
			...(this.byOrganisation ? { voters: 'organisation' as const } : {}),
			...(this.method === 'points' ? { points: figureIn(this.points) } : {}),
			...(this.hasChoices && this.choices.trim() !== '' ? { choices: figureIn(this.choices) } : {}),
			...(compares && this.places.trim() !== '' ? { places: figureIn(this.places) } : {})
		};
	}

	thresholdProblem(t: Text): string | null {
		return !this.hasThreshold || isPercent(this.threshold) ? null : t.polls.thresholdWrong;
	}

	quorumProblem(t: Text): string | null {
		return isPercent(this.quorum) ? null : t.polls.quorumWrong;
	}

	/** What is wrong, if anything is, for a ballot of so many subjects. */
	problem(t: Text, subjects: number): string | null {
		const compares = isOrdering(this.method);
		const figuresWrong =
			[this.thresholdEach, this.quorumEach].some((text) => text.trim() !== '' && !isPercent(text)) ||
			(this.method === 'points' && !isCount(this.points, 100)) ||
			(this.hasChoices && this.choices.trim() !== '' && !isCount(this.choices, subjects)) ||
			(compares && this.places.trim() !== '' && !isCount(this.places, subjects));
		return (
			this.thresholdProblem(t) ??
			this.quorumProblem(t) ??
			(figuresWrong ? t.polls.figuresWrong : null) ??
			(compares && subjects < 2 ? t.polls.severalNeeded : null)
		);
	}
}

function isPercent(text: string): boolean {
	return /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) && Number(text.replace(',', '.')) <= 100;
}

function figureIn(text: string): number {
	return text.trim() === '' ? 0 : Number(text.replace(',', '.'));
}

function isCount(text: string, most: number): boolean {
	return /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
}

import { organisationKey } from '@plenum/domain/people/organisation';
import { can } from '@plenum/domain/people/rights';
import { findUnconfirmed } from '@plenum/domain/people/unconfirmed';
import { checkDecidable, kindFor } from '@plenum/domain/polls/can-decide';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { Matter } from '@plenum/domain/polls/subject';
import type { PollDefaults } from '@plenum/domain/polls/poll-defaults';
import type { QuickAnswer } from '@plenum/domain/polls/quick-poll';
import type { ConfirmPeopleRequest, PeopleList, Person } from '@plenum/protocol/people';
import type { DraftPollRequest, OpenPollRequest, PollView } from '@plenum/protocol/polls';
import type { Api } from '#lib/api.ts';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';
import { PollChoices } from './poll-choices.svelte.ts';

/** What is put to the vote, where no draft was made yet: actions of a cluster, or a question by itself. */
export type PollQuestion = { workshop: string | null } & (
	| { cluster: string; actions: readonly string[] }
	| { cluster: string | null; subject: Matter; clusters?: string[] }
	| { question: string; answer: QuickAnswer; options: string[] }
);

type Surroundings = {
	api: Api;
	context: ConsultationContext;
	t: Text;
	/** Whether ballots can be sealed on this page. */
	secure: boolean;
};

export type Ending = 'by-hand' | 'at';

/**
 * A vote on its way from being asked for to being open: who could vote, what it would be, and what stands in the way. The draft is made
 * when somebody first presses, and kept for a second try.
 */
export class PollOpening {
	readonly choices: PollChoices;
	people = $state.raw<Person[] | null>(null);
	/** Why it is not known who can vote. */
	problem = $state<string | null>(null);
	draft = $state.raw<PollView | null>(null);
	/** As of now: who has come since the draft was made may have changed it. */
	rerun = $state.raw<PollView['rerun']>(null);
	acceptsRerun = $state(false);
	/** What becomes of those whom nobody has confirmed. */
	unconfirmedChoice = $state<'' | 'confirm' | 'leave-off'>('');
	/** The server would not open it: with those who are here the quorum cannot be reached. */
	lacksQuorum = $state(false);
	readonly #secure: boolean;
	readonly #api: Api;
	readonly #context: ConsultationContext;
	readonly #t: Text;
	/** Goes up with each look: what an earlier one was answered says less than what a later one was. */
	#looks = 0;

	constructor(draft: PollView | null, { api, context, t, secure }: Surroundings, defaults?: PollDefaults) {
		[this.#api, this.#context, this.#t] = [api, context, t];
		this.draft = draft;
		this.rerun = draft?.rerun ?? null;
		this.choices = new PollChoices(draft ?? defaults ?? this.#context.consultation.pollDefaults);
		this.#secure = secure;
	}

	/** [POLL51] */
	get kind(): PollKind {
		if (this.draft) return this.choices.kind ?? this.draft.kind;
		const { method, kind: preferred } = this.choices;
		return kindFor({ method, preferred, secure: this.#secure }, this.ballots);
	}

	get unconfirmed(): string[] {
		return findUnconfirmed(this.people ?? [], 'open').map(({ person }) => person.id);
	}

	get leavesOff(): boolean {
		return this.unconfirmedChoice === 'leave-off' && this.unconfirmed.length > 0;
	}

	get voters(): Person[] {
		const leftOff = this.leavesOff ? this.unconfirmed : [];
		return (this.people ?? []).filter(
			({ id, role, status }) => status === 'admitted' && can(role, 'vote', 'open') && !leftOff.includes(id)
		);
	}

	/** [POLL67] Where organisations vote, without those who belong to none. */
	get ballots(): number {
		return this.choices.byOrganisation ? countOrganisations(this.voters) : this.voters.length;
	}

	get needsConfirming(): boolean {
		return this.kind !== 'open' || this.choices.byOrganisation;
	}

	/** [POLL50] So few can vote that a hidden result could never be told. */
	get tooFew(): boolean {
		if (!this.people || this.ballots === 0) return false;
		const { method, rules } = this.choices;
		return !checkDecidable({ kind: this.kind, method, rules }, { entitled: this.ballots, here: null }).ok;
	}

	async look(confirmedOnly = this.leavesOff): Promise<void> {
		const own = ++this.#looks;
		const roster = confirmedOnly ? '?roster=confirmed' : '';
		const [list, draft] = await Promise.all([
			this.#api.get<PeopleList>(this.#context.at('/people')),
			this.draft ? this.#api.get<PollView>(`/polls/${this.draft.id}${roster}`) : null
		]);
		if (own !== this.#looks) return;
		this.problem = list.ok ? null : list.words;
		if (list.ok) this.people = list.value.people;
		if (draft?.ok) this.rerun = draft.value.rerun;
	}

	/** Answers why it was not, or null. */
	async prepare(question: PollQuestion, subjects: number): Promise<string | null> {
		const wrong = this.choices.problem(this.#t, subjects);
		if (wrong || this.draft) return wrong;
		const asked = this.#requestOf(question);
		const made = await this.#api.post<PollView>(this.#context.at('/polls'), asked);
		if (!made.ok) return made.words;
		this.draft = made.value;
		this.rerun = made.value.rerun;
		return null;
	}

	#requestOf(question: PollQuestion): DraftPollRequest {
		const { kind } = this;
		if ('question' in question) return { ...question, kind };
		const { method, rules } = this.choices;
		if ('subject' in question) return { ...question, method, kind, rules };
		return { ...question, actions: [...question.actions], method, kind, rules };
	}

	/** Opens what was prepared; answers it, or why it was not opened. */
	async open(closesAt: number | null): Promise<PollView | string> {
		const { draft, choices } = this;
		if (!draft) throw new Error('A vote is prepared before it is opened.');
		const wrong = choices.problem(this.#t, draft.actions.length);
		if (wrong) return wrong;
		const needsConfirming = this.needsConfirming && this.unconfirmed.length > 0 && !this.leavesOff;
		if (needsConfirming && this.unconfirmedChoice !== 'confirm') return this.#t.roster.chooseError;
		if (this.rerun && !this.acceptsRerun) return this.#t.polls.rerunUnconfirmed;
		const unconfirmedProblem = needsConfirming ? await this.#confirmPeople() : null;
		if (unconfirmedProblem) return unconfirmedProblem;
		const asked: OpenPollRequest = {
			...{ closesAt, acceptsRerun: this.acceptsRerun, kind: this.kind, rules: choices.rules },
			leaveOffUnconfirmed: this.needsConfirming && this.leavesOff
		};
		const answer = await this.#api.post<PollView>(`/polls/${draft.id}/open`, asked);
		if (answer.ok) return answer.value;
		this.lacksQuorum = answer.reason === 'poll/quorum-out-of-reach';
		void this.look(); // Somebody may have come in or left since it was looked at.
		return answer.words;
	}

	/** Whoever joined after the list was read is not on it, and so is not confirmed by it. */
	async #confirmPeople(): Promise<string | null> {
		const asked: ConfirmPeopleRequest = { participants: this.unconfirmed };
		const answer = await this.#api.post(this.#context.at('/people/confirm'), asked);
		return answer.ok ? null : answer.words;
	}
}

function countOrganisations(people: readonly Person[]): number {
	const keys = people.map(({ organisation, constituency }) => organisationKey(organisation, constituency));
	return new Set(keys.filter((key) => key !== null)).size;
}

import { organisationKey } from '@plenum/domain/people/organisation';
import { can } from '@plenum/domain/people/rights';
import { findUnconfirmed } from '@plenum/domain/people/unconfirmed';
import { checkDecidable, kindFor } from '@plenum/domain/polls/can-decide';
import { fewestTold } from '@plenum/domain/polls/disclosure/disclosure';
import type { PollKind } from '@plenum/domain/polls/poll';
import type { PollRules } from '@plenum/domain/polls/rules';
import type { Matter } from '@plenum/domain/polls/subject';
import type { PollDefaults } from '@plenum/domain/polls/poll-defaults';
import type { QuickAnswer } from '@plenum/domain/polls/quick-poll';
import type { ConfirmPeopleRequest, Person } from '@plenum/protocol/people';
import type { DraftPollRequest, OpenPollRequest, PollView, PreviewPollRequest } from '@plenum/protocol/polls/polls';
import type { Api } from '#lib/queries/api.ts';
import type { ConsultationContext } from '#lib/consultations/consultation-context.ts';
import type { Text } from '#lib/language/language.ts';
import { inField, momentIn } from './moment-field.ts';
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
	/** The question, as entered in the form. */
	question: () => PollQuestion;
};

export type PollEnding = 'by-hand' | 'at';
type UnconfirmedChoice = '' | 'confirm' | 'leave-off';

const soon = 15 * 60_000;

/**
 * A vote between the request and its opening: who could vote, what it would be, and what blocks it. Each block comes with its default
 * remedy, unless somebody chooses otherwise. The draft is created on the first press, and kept for a second attempt.
 */
export class PollOpening {
	readonly choices: PollChoices;
	people = $state.raw<Person[] | null>(null);
	/** Why it is unknown who can vote. */
	problem = $state<string | null>(null);
	draft = $state.raw<PollView | null>(null);
	/** As of now: who has come since the draft was made may have changed it. */
	rerun = $state.raw<PollView['rerun']>(null);
	/** How many who could vote are connected, where anything is known of that. */
	here = $state<number | null>(null);
	endTime = $state<string | null>(null);
	#ends = $state<PollEnding>('by-hand');
	#quorumEnding = $state<PollEnding>('at');
	#unconfirmedChoice = $state<UnconfirmedChoice>('');
	readonly #secure: boolean;
	readonly #api: Api;
	readonly #context: ConsultationContext;
	readonly #t: Text;
	readonly #question: () => PollQuestion;
	/** Incremented with each request: a later response takes precedence over an earlier one. */
	#looks = 0;
	#preview: { key: string; done: Promise<void> } | null = null;
	#isPreviewed = false;
	#looking: Promise<void> | null = null;

	constructor(draft: PollView | null, { api, context, t, secure, question }: Surroundings, defaults?: PollDefaults) {
		this.#api = api;
		this.#context = context;
		this.#t = t;
		this.#question = question;
		this.draft = draft;
		this.rerun = draft?.rerun ?? null;
		this.choices = new PollChoices(draft ?? defaults ?? this.#context.consultation.pollDefaults);
		this.#secure = secure;
	}

	/** [POLL51] */
	get kind(): PollKind {
		return this.#kindFor(this.ballots);
	}

	/** [POLL50] So few can vote that a hidden result could never be disclosed: it opens as an open vote. */
	get tooFew(): boolean {
		const { draft, choices, ballots } = this;
		return ballots > 0 && (choices.kind ?? draft?.kind ?? 'open') !== 'open' && this.kind === 'open';
	}

	/** The fewest people for whom a hidden result can be disclosed. */
	get fewest(): number {
		return fewestTold(this.choices.method);
	}

	get unconfirmed(): string[] {
		return findUnconfirmed(this.people ?? [], 'open').map(({ person }) => person.id);
	}

	/** [POLL43] What happens to people whom nobody has confirmed. A default never confirms anybody. */
	get unconfirmedChoice(): UnconfirmedChoice {
		return this.#unconfirmedChoice || (this.#decidesWithoutThem ? 'leave-off' : '');
	}

	set unconfirmedChoice(choice: UnconfirmedChoice) {
		this.#unconfirmedChoice = choice;
	}

	get leavesOff(): boolean {
		return this.unconfirmedChoice === 'leave-off' && this.unconfirmed.length > 0;
	}

	get voters(): Person[] {
		return this.#votersWithout(this.leavesOff ? this.unconfirmed : []);
	}

	/** [POLL67] Where organisations vote, without those who belong to none. */
	get ballots(): number {
		return this.#countBallots(this.voters);
	}

	/** [POLL92] Each with the people who may cast for it, in the order of the names. */
	get organisations(): { name: string; constituency: string; people: number }[] {
		if (!this.choices.byOrganisation) return [];
		const groups = Map.groupBy(this.voters, ({ organisation, constituency }) =>
			organisationKey(organisation, constituency)
		);
		return [...groups]
			.flatMap(([key, people]) => {
				const [first] = people;
				if (key === null || !first) return [];
				return { name: first.organisation ?? '', constituency: first.constituency, people: people.length };
			})
			.sort((one, other) => one.name.localeCompare(other.name));
	}

	/** Compares with the kind that it is with everyone: as many as are left off, they can still be confirmed. */
	get needsConfirming(): boolean {
		return this.choices.byOrganisation || this.#kindFor(this.#countBallots(this.#votersWithout([]))) !== 'open';
	}

	/** [POLL50] The people who are here cannot make up the quorum. */
	get lacksQuorum(): boolean {
		const { here, ballots, choices } = this;
		const { method, rules } = choices;
		return !checkDecidable({ kind: 'open', method, rules }, { entitled: ballots, here }).ok;
	}

	/** Where the quorum is out of reach the others are given time, unless somebody chooses that there is none. */
	get ends(): PollEnding {
		return this.lacksQuorum ? this.#quorumEnding : this.#ends;
	}

	set ends(ending: PollEnding) {
		if (this.lacksQuorum) this.#quorumEnding = ending;
		this.#ends = ending;
	}

	get endField(): string {
		return this.endTime ?? inField(Date.now() + soon);
	}

	/** Null where it is closed by hand, and where the time that was chosen is past. */
	get closesAt(): number | null {
		if (this.ends === 'by-hand') return null;
		return this.endTime === null ? Date.now() + soon : momentIn(this.endTime, Date.now());
	}

	get endIsWrong(): boolean {
		return this.ends === 'at' && this.closesAt === null;
	}

	/** By what it would be decided, with what is done about a quorum that is out of reach. */
	get rules(): PollRules {
		const { rules } = this.choices;
		return this.lacksQuorum && this.ends === 'by-hand' ? { ...rules, quorum: 0 } : rules;
	}

	/** What is to be read before the button is pressed. */
	get #obstacles(): string[] {
		const unconfirmed = this.needsConfirming && this.unconfirmed.length > 0;
		const ofPeople = { empty: this.ballots === 0, tooFew: this.tooFew, quorum: this.lacksQuorum, unconfirmed };
		const standing = { rerun: this.rerun !== null, ...(this.people ? ofPeople : {}) };
		return Object.entries(standing).flatMap(([name, stands]) => (stands ? [name] : []));
	}

	/** Changes with everything that decides what blocks the vote, except the text of a question that is just being written. */
	get previewed(): string {
		const question = this.#question();
		const { method, byOrganisation } = this.choices;
		return JSON.stringify([this.kind, method, byOrganisation, this.leavesOff, 'question' in question || question]);
	}

	/** Who can vote, and then what blocks it. */
	look(): Promise<void> {
		this.#looking = this.#look();
		return this.#looking;
	}

	async #look(): Promise<void> {
		const own = ++this.#looks;
		const list = await this.#api('GET /consultations/:consultation/people', { params: this.#context.params });
		if (own !== this.#looks) return;
		this.problem = list.ok ? null : list.words;
		if (!list.ok) return;
		this.people = list.value.people;
		await this.preview();
	}

	/** One question at a time: callers that ask the same while it is on its way wait for that answer. */
	preview(): Promise<void> {
		const { draft, kind, leavesOff } = this;
		const poll = draft ? { id: draft.id, kind, rules: this.choices.rules } : this.#requestOf(this.#question());
		const asked: PreviewPollRequest = { poll, leaveOffUnconfirmed: leavesOff };
		const key = JSON.stringify(asked);
		if (this.#preview?.key !== key) this.#preview = { key, done: this.#askFor(asked, key) };
		return this.#preview.done;
	}

	async #askFor(asked: PreviewPollRequest, key: string): Promise<void> {
		const answer = await this.#api('POST /consultations/:consultation/polls/preview', {
			params: this.#context.params,
			body: asked
		});
		// A later response takes precedence over an earlier one.
		if (this.#preview?.key !== key) return this.#preview?.done;
		this.#preview = null;
		if (answer.ok) {
			this.rerun = answer.value.rerun;
			this.here = answer.value.here;
			this.#isPreviewed = true;
		}
	}

	/** Prepares and opens it; answers it, or why it was not opened. What nobody could have read yet stops it once. */
	async start(subjects: number): Promise<PollView | string> {
		const read = this.#obstacles;
		const isNew = () => this.#obstacles.some((obstacle) => !read.includes(obstacle));
		await this.#looking;
		if (!this.people) await this.look();
		await this.#preview?.done;
		if (isNew()) return this.#t.polls.readFirst;
		const problem = await this.prepare(subjects);
		if (problem) return problem;
		return isNew() ? this.#t.polls.readFirst : this.#open();
	}

	/** Returns why it was not, or null. */
	async prepare(subjects: number): Promise<string | null> {
		const wrong = this.choices.problem(this.#t, subjects);
		if (wrong || this.draft) return wrong;
		const made = await this.#api('POST /consultations/:consultation/polls', {
			params: this.#context.params,
			body: this.#requestOf(this.#question())
		});
		if (!made.ok) return made.words;
		this.draft = made.value;
		if (!this.#isPreviewed) this.rerun = made.value.rerun;
		return null;
	}

	#requestOf(question: PollQuestion): DraftPollRequest {
		const { kind } = this;
		if ('question' in question) return { ...question, kind };
		const { method, rules } = this.choices;
		if ('subject' in question) return { ...question, method, kind, rules };
		return { ...question, actions: [...question.actions], method, kind, rules };
	}

	async #open(): Promise<PollView | string> {
		const { draft, choices } = this;
		if (!draft) throw new Error('A vote is prepared before it is opened.');
		const wrong = choices.problem(this.#t, draft.actions.length);
		if (wrong) return wrong;
		const needsConfirming = this.needsConfirming && this.unconfirmed.length > 0 && !this.leavesOff;
		if (needsConfirming && this.unconfirmedChoice !== 'confirm') return this.#t.roster.chooseError;
		const asked: OpenPollRequest = {
			closesAt: this.closesAt,
			acceptsRerun: this.rerun !== null,
			kind: this.kind,
			rules: this.rules,
			leaveOffUnconfirmed: this.needsConfirming && this.leavesOff
		};
		const unconfirmedProblem = needsConfirming ? await this.#confirmPeople() : null;
		if (unconfirmedProblem) return unconfirmedProblem;
		const answer = await this.#api('POST /polls/:poll/open', { params: { poll: draft.id }, body: asked });
		if (answer.ok) return answer.value;
		void this.look(); // Somebody may have come in or left since it was looked at.
		return answer.words;
	}

	/** People who joined after the list was read are not on it, and so are not confirmed by it. */
	async #confirmPeople(): Promise<string | null> {
		const asked: ConfirmPeopleRequest = { participants: this.unconfirmed };
		const answer = await this.#api('POST /consultations/:consultation/people/confirm', {
			params: this.#context.params,
			body: asked
		});
		return answer.ok ? null : answer.words;
	}

	/** The chosen option stays until it is known that its result could not be disclosed. */
	#kindFor(ballots: number): PollKind {
		const { method, kind } = this.choices;
		const chosen = kind ?? this.draft?.kind ?? null;
		if (this.draft && chosen !== null && ballots === 0) return chosen;
		return kindFor({ method, preferred: chosen, secure: this.#secure || this.draft !== null }, ballots);
	}

	/** Whether it is the same vote where everyone is left off whom nobody has confirmed. */
	get #decidesWithoutThem(): boolean {
		const rest = this.#countBallots(this.#votersWithout(this.unconfirmed));
		return rest > 0 && this.#kindFor(rest) === this.#kindFor(this.#countBallots(this.#votersWithout([])));
	}

	#votersWithout(leftOff: readonly string[]): Person[] {
		return (this.people ?? []).filter(
			({ id, role, status }) => status === 'admitted' && can(role, 'vote', 'open') && !leftOff.includes(id)
		);
	}

	#countBallots(voters: readonly Person[]): number {
		return this.choices.byOrganisation ? countOrganisations(voters) : voters.length;
	}
}

function countOrganisations(people: readonly Person[]): number {
	const keys = people.map(({ organisation, constituency }) => organisationKey(organisation, constituency));
	return new Set(keys.filter((key) => key !== null)).size;
}

import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import { Delivery } from '#lib/outbox/delivery.svelte.ts';
import { Outbox, type OutboxOwner } from '#lib/outbox/outbox.ts';
import type { Answer } from '#lib/queries/api.ts';
import type { Live } from '#lib/queries/live.svelte.ts';
import type { SavingState } from '#lib/ui/saving/saving-state.ts';
import { progressKind, type KeptReport } from './kept-report.ts';
import {
	emptyText,
	fieldsOf,
	isSameText,
	problemsOf,
	textOf,
	type DraftText,
	type ReportInput,
	type SentText
} from './report-fields.ts';

/** What is typed close together goes in one request. In milliseconds. */
const pause = 800;

/** A draft as the server has it; version 0 where it has none. */
export type SavedDraft = DraftText & { version: number };

type FoundDraft = SavedDraft & { id: string };

type DraftOptions = {
	id: string;
	subject: ProgressSubject;
	saved: SavedDraft | null;
	/** What a draft begins with that the server does not have yet. */
	first: DraftText;
	owner: OutboxOwner;
	save: (draft: SentText & { version: number }) => Promise<Answer<{ version: number }>>;
	/** The draft on this subject as somebody else left it, perhaps begun under an id of its own; null where there is none. */
	read: () => Promise<Answer<FoundDraft | null>>;
};

/**
 * [PROGRESS61] A report that is being written. What is typed shows at once, is kept on the device, and is sent until the server has it.
 * Several people may write one draft: nobody saves over what they have not seen.
 */
export class ReportDraft {
	#id: string;
	readonly subject: ProgressSubject;
	#fields = $state.raw<ReportInput>(fieldsOf(emptyText));
	#saved = $state.raw<SavedDraft>({ version: 0, ...emptyText });
	/** [PROGRESS63] What somebody else saved meanwhile, until the author chooses. */
	#theirs = $state.raw<FoundDraft | null>(null);
	/** It is submitted as it is, even where nothing was changed. */
	#isWanted = false;
	/** What this page sent. Where the server turns out to have it, nobody else changed anything. */
	#tried: readonly DraftText[] = [];
	readonly #options: DraftOptions;
	readonly #outbox: Outbox<KeptReport>;
	readonly #delivery: Delivery;

	constructor(options: DraftOptions) {
		this.#id = options.id;
		this.subject = options.subject;
		this.#options = options;
		this.#saved = options.saved ?? { version: 0, ...options.first };
		this.#fields = fieldsOf(this.#saved);
		this.#outbox = new Outbox(progressKind, options.owner);
		this.#delivery = new Delivery({
			pause,
			isUnsent: () => this.#isUnsent,
			isStored: () => this.#outbox.isStored,
			send: () => (this.#theirs ? null : this.#send())
		});
	}

	/** Of two drafts that were begun at once, the first stays. */
	get id(): string {
		return this.#id;
	}

	get fields(): ReportInput {
		return this.#fields;
	}

	get problems(): ReturnType<typeof problemsOf> {
		return problemsOf(this.#fields);
	}

	/** Nothing was written yet, here or on the server. */
	get isBlank(): boolean {
		return this.version === 0 && !this.#isUnsent;
	}

	/** Of the draft that the server has; 0 where it has none. */
	get version(): number {
		return this.#saved.version;
	}

	get state(): SavingState {
		return this.#theirs ? 'refused' : this.#delivery.state;
	}

	get refusal(): string | null {
		return this.#delivery.refusal;
	}

	get theirs(): DraftText | null {
		return this.#theirs;
	}

	/** In the browser: brings back what an earlier visit could not send. Returns a function that stops it. */
	open(live?: Pick<Live, 'onRefresh'>): () => void {
		const kept = this.#outbox.get(this.id);
		if (kept) {
			// Another page, or an earlier visit, may have sent it without an answer.
			this.#tried = [kept];
			this.#fields = fieldsOf(kept);
			// What others saved since is met when this is sent.
			this.#saved = { ...this.#saved, version: kept.version };
			if (!this.#isUnsent) this.#outbox.dismiss(this.id);
		}
		return this.#delivery.open(live);
	}

	write(change: Partial<ReportInput>): void {
		this.#fields = { ...this.#fields, ...change };
		this.#keep();
		this.#delivery.clearRefusal();
		this.#delivery.soon();
	}

	/** [PROGRESS63] Theirs is replaced by mine, or mine by theirs. */
	choose(whose: 'mine' | 'theirs'): void {
		if (!this.#theirs) return;
		this.#adopt(this.#theirs);
		this.#theirs = null;
		if (whose === 'theirs') this.#fields = fieldsOf(this.#saved);
		this.#keep();
		this.#delivery.soon(0);
	}

	/** [PROGRESS64] Whether the server has all of it, after one more attempt. */
	async saveAll(): Promise<boolean> {
		this.#isWanted = true;
		if (this.#isUnsent && !this.#theirs) await this.#delivery.now();
		return !this.#isUnsent && !this.#theirs;
	}

	/** Its author does not want it any more. */
	discard(): void {
		this.#outbox.dismiss(this.id);
		this.#isWanted = false;
		this.#saved = { version: 0, ...this.#text };
		this.#theirs = null;
	}

	#adopt({ id, ...saved }: FoundDraft): void {
		if (id !== this.#id) this.#outbox.dismiss(this.#id);
		this.#id = id;
		this.#saved = saved;
	}

	get #text(): SentText {
		return textOf(this.#fields);
	}

	get #isUnsent(): boolean {
		return (this.#isWanted && this.version === 0) || !isSameText(this.#text, this.#saved);
	}

	#keep(): void {
		if (this.#isUnsent) this.#outbox.put(this.id, this.#entry(this.#text));
		else this.#outbox.dismiss(this.id);
	}

	#entry(text: SentText): KeptReport {
		return { subject: this.subject, version: this.version, ...text };
	}

	async #send(): Promise<Answer<{ version: number }> | null> {
		const text = this.#text;
		const entry = this.#entry(text);
		this.#tried = [...this.#tried, text];
		const answer = await this.#options.save({ version: entry.version, ...text });
		if (!answer.ok) return answer.reason === 'progress/updated-since' ? this.#meetOthers(answer) : answer;
		this.#saved = { ...text, version: answer.value.version };
		this.#tried = [];
		this.#outbox.acknowledge(this.id, entry);
		if (this.#isUnsent) this.#keep();
		return answer;
	}

	async #meetOthers<Refused>(refused: Refused): Promise<Refused | Extract<Answer<never>, { ok: false }> | null> {
		const read = await this.#options.read();
		if (!read.ok) return read;
		const theirs = read.value;
		if (!theirs) return refused;
		if (this.#tried.some((text) => isSameText(text, theirs))) this.#adopt(theirs);
		else this.#theirs = theirs;
		return null;
	}
}

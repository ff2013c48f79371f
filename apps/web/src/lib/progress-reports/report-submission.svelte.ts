import type { Answer } from '#lib/queries/api.ts';
import type { PageTexts } from '#lib/language/language.ts';
import type { ReportDraft } from './report-draft.svelte.ts';

type SubmissionOptions = {
	draft: () => ReportDraft | null;
	texts: () => PageTexts['progressReports']['progressReports'];
	send: (draft: ReportDraft) => Promise<Answer<unknown>>;
};

/** [PROGRESS64] The way from _Submit_ to a submitted report: what is missing, saving the last changes, and the question who will see it. */
export class ReportSubmission {
	/** The question is asked. */
	isAsking = $state(false);
	/** Submitting was tried. */
	isChecked = $state(false);
	readonly #options: SubmissionOptions;
	/** What the form waits for: null once it is submitted, empty where its author goes on writing. */
	#decide: (problem: string | null) => void = () => undefined;

	constructor(options: SubmissionOptions) {
		this.#options = options;
	}

	/** By the form. Returns why it was not submitted. */
	async begin(): Promise<string | null> {
		const draft = this.#options.draft();
		const t = this.#options.texts();
		if (!draft) return null;
		this.isChecked = true;
		const { isEmpty, percentage, figures, link } = draft.problems;
		if (isEmpty) return t.doneMissing;
		if (percentage) return t.percentageWrong;
		if (figures.length > 0) return t.figureWrong;
		if (link !== null) return t.linkWrong(link);
		if (!(await draft.saveAll())) return draft.theirs ? t.theirsText : (draft.refusal ?? t.notSavedYet);
		this.isAsking = true;
		return new Promise((resolve) => (this.#decide = resolve));
	}

	/** By the question. */
	async confirm(): Promise<string | null> {
		const draft = this.#options.draft();
		if (!draft) return null;
		const answer = await this.#options.send(draft);
		if (!answer.ok) return answer.words;
		this.#decide(null);
		return null;
	}

	/** The question is gone. A form that was submitted does not hear this. */
	close(): void {
		this.#decide('');
	}
}

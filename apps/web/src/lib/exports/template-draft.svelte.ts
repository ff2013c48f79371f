import type { ParamsOf } from '@plenum/protocol/operation-types';
import { defaultTemplate, type ReportChoices, type ReportKind, type Template } from '@plenum/reports/template';
import type { ReportPreview, TemplateView } from '@plenum/protocol/exports/templates';
import type { Answer, Api } from '#lib/queries/api.ts';
import type { DownloadRequest } from './download.svelte.ts';
import { undoStanding } from '#lib/ui/toasts/undo-standing.ts';
import type { Language } from '@plenum/domain/languages';

/** What stood before a saving, and the version that it made. */
export type TemplateChange = { before: TemplateView; made: number };

/** Long enough to take a word that is being typed as one change. */
const pause = 250;

/** How one document is made, while somebody changes it: the preview follows, nothing is saved until they say so. */
export class TemplateDraft {
	readonly kind: ReportKind;
	template = $state() as Template;
	preview = $state.raw() as ReportPreview;
	language = $state() as Language;
	/** Why the preview does not show what is on the page; empty where it does. */
	problem = $state('');
	/** Which version of the outcome, and for whom. */
	readonly outcome: Omit<DownloadRequest, 'language'>;
	#saved = $state.raw() as TemplateView;
	#api: Api;
	#params: ParamsOf<'getTemplate'>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;

	constructor(
		api: Api,
		params: ParamsOf<'getTemplate'>,
		kind: ReportKind,
		first: { template: TemplateView; preview: ReportPreview; asked: DownloadRequest }
	) {
		this.#api = api;
		this.#params = params;
		this.kind = kind;
		this.#saved = first.template;
		this.template = structuredClone(first.template.template);
		this.preview = first.preview;
		const { language, ...outcome } = first.asked;
		this.language = language;
		this.outcome = outcome;
	}

	get choices(): ReportChoices {
		return this.template.reports[this.kind];
	}

	get isChanged(): boolean {
		return JSON.stringify(this.template) !== JSON.stringify(this.#saved.template);
	}

	/** After each change: the preview is asked for when there was a pause. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.look(), pause);
	}

	/** An answer that another question has overtaken is not shown. */
	async look(): Promise<void> {
		const asked = ++this.#asked;
		const { audience, version } = this.outcome;
		const body = { language: this.language, for: audience, version, template: $state.snapshot(this.template) };
		const answer = await this.#api('POST /consultations/:consultation/reports/:kind/preview', {
			params: { ...this.#params, kind: this.kind },
			body
		});
		if (asked !== this.#asked) return;
		this.problem = answer.ok ? '' : answer.words;
		if (answer.ok) this.preview = answer.value;
	}

	/** Answers what stood before, to go back to. */
	async save(): Promise<Answer<TemplateChange>> {
		const before = this.#saved;
		const body = { version: this.#saved.version, template: tidy($state.snapshot(this.template)) };
		const answer = this.#keep(
			await this.#api('PUT /consultations/:consultation/template', { params: this.#params, body })
		);
		return answer.ok ? { ok: true, value: { before, made: answer.value.version } } : answer;
	}

	/**
	 * [WEB25] What stood before becomes the next version, names of submitters too, which no version keeps. What was begun on the page
	 * since would be lost with it, so that comes first.
	 */
	async takeBack({ before, made }: TemplateChange, words: { changedSince: string; unsaved: string }) {
		if (this.isChanged) return words.unsaved;
		return undoStanding<TemplateView>({
			read: () => this.#api('GET /consultations/:consultation/template', { params: this.#params }),
			// A picture is saved over whatever stands there: of somebody else, where another version came between.
			stands: ({ version }) => version === made && before.version === made - 1,
			takeBack: async () => {
				const body = { version: made, template: before.template };
				return this.#keep(await this.#api('PUT /consultations/:consultation/template', { params: this.#params, body }));
			},
			done: () => this.changed(),
			changedSince: words.changedSince
		});
	}

	/** The picture is saved at once; what else was changed stays to be saved. */
	async saveLogo(file: Blob): Promise<Answer<TemplateChange>> {
		const before = this.#saved;
		const answer = await this.#api('PUT /consultations/:consultation/template/logo', {
			params: this.#params,
			body: file
		});
		if (answer.ok) {
			this.#saved = answer.value;
			this.template.logo = answer.value.template.logo;
		}
		return answer.ok ? { ok: true, value: { before, made: answer.value.version } } : answer;
	}

	/** So is what a Word file says of how documents look. */
	async saveHouseStyle(file: Blob): Promise<Answer<TemplateView>> {
		return this.#keepHouseStyle(
			await this.#api('PUT /consultations/:consultation/template/house-style', { params: this.#params, body: file })
		);
	}

	/** The house style alone, as it was before or without one. */
	async setHouseStyle(houseStyle: string | null): Promise<Answer<TemplateView>> {
		const { version, template } = this.#saved;
		const body = { version, template: { ...template, houseStyle } };
		return this.#keepHouseStyle(
			await this.#api('PUT /consultations/:consultation/template', { params: this.#params, body })
		);
	}

	/** An earlier version becomes the next one. Answers the version that was left, to go back to. */
	async restore(version: number): Promise<Answer<number>> {
		const left = this.#saved.version;
		const earlier = await this.#api('GET /consultations/:consultation/template', {
			params: this.#params,
			query: { version }
		});
		if (!earlier.ok) return earlier;
		const body = { version: left, template: earlier.value.template };
		const answer = this.#keep(
			await this.#api('PUT /consultations/:consultation/template', { params: this.#params, body })
		);
		if (!answer.ok) return answer;
		this.changed();
		return { ok: true, value: left };
	}

	get version(): number {
		return this.#saved.version;
	}

	drop(): void {
		this.template = structuredClone(this.#saved.template);
		this.changed();
	}

	/** This document alone; what all documents share stays. */
	reset(): void {
		this.template.reports[this.kind] = structuredClone(defaultTemplate.reports[this.kind]);
		this.changed();
	}

	#keepHouseStyle(answer: Answer<TemplateView>): Answer<TemplateView> {
		if (answer.ok) {
			this.#saved = answer.value;
			this.template.houseStyle = answer.value.template.houseStyle;
		}
		return answer;
	}

	#keep(answer: Answer<TemplateView>): Answer<TemplateView> {
		if (!answer.ok) return answer;
		this.#saved = answer.value;
		this.template = structuredClone(answer.value.template);
		return answer;
	}
}

/** What was begun and left empty is not kept. */
function tidy(template: Template): Template {
	const said = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');
	return {
		...template,
		publishers: said(template.publishers),
		submitters: template.submitters
			.filter(({ name, code }) => `${name}${code}`.trim() !== '')
			.map((submitter) => ({ ...submitter, members: said(submitter.members) }))
	};
}

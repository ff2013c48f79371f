import { importPartBytes } from '@plenum/domain/matrix/import-part';
import type { ParamsOf } from '@plenum/protocol/operation-types';
import type {
	ColumnsRequest,
	ConfirmImportRequest,
	ImportAnswer,
	ImportDone,
	ImportView,
	CorrectImportRequest
} from '@plenum/protocol/matrix';
import type { Api, Answer } from '#lib/queries/api.ts';
import { serverIsBack } from '#lib/queries/wait-for-server.ts';
import type { TakenOver } from './take-over-tracker.ts';

const between = 400;
const mostUploads = 5;
/** The server gives up a part that takes longer. After so many milliseconds its connection counts as lost. */
const longestPart = 60_000;

/** One file on its way in: sent, read by the server, shown, confirmed. Nothing counts before it is confirmed. */
export class MatrixImport {
	step = $state<'file' | 'reading' | 'sheet' | 'columns' | 'addendum' | 'check' | 'done'>('file');
	view = $state<ImportView | null>(null);
	done = $state<ImportDone | null>(null);
	/** Why the last command failed, as text. For an unreadable file, the code of the refusal is in the view. */
	problem = $state<string | null>(null);
	/** As it was chosen: held while the import is open, and no longer. */
	file = $state.raw<File | null>(null);
	/** [RATINGS29] What became of the levels of a tracker: undefined where none is taken over, null while it is. */
	tracker = $state.raw<TakenOver | null | undefined>(undefined);
	#api: Api;
	#params: ParamsOf<'listImports'>;
	/** [MATRIX184] How much of a file in parts has arrived, from 0 to 1. */
	arrived = $state<number | undefined>(undefined);
	/** The upload broke, and the connection is not back yet. */
	isInterrupted = $state(false);
	/** Aborted when the person chooses another file, cancels or leaves. */
	#sending = new AbortController();

	constructor(api: Api, params: ParamsOf<'listImports'>) {
		this.#api = api;
		this.#params = params;
	}

	get progress(): number {
		return this.view?.progress ?? 0;
	}

	async start(file: File): Promise<void> {
		this.reset();
		this.file = file;
		this.step = 'reading';
		const { signal } = this.#sending;
		const answer = await (file.size > importPartBytes ? this.#uploadInParts(file, signal) : this.#upload(file, signal));
		if (answer) await this.#follow(answer);
	}

	#upload(file: File, signal: AbortSignal): Promise<Answer<ImportAnswer> | null> {
		return this.#sendUntilAnswered(signal, () =>
			this.#api('POST /consultations/:consultation/imports', { params: this.#params, body: { file } })
		);
	}

	/** [MATRIX184] Each answer says how much has arrived, and so where the next part begins. */
	async #uploadInParts(file: File, signal: AbortSignal): Promise<Answer<ImportAnswer> | null> {
		this.arrived = 0;
		let answer = await this.#sendUntilAnswered(signal, () =>
			this.#api('POST /consultations/:consultation/imports/arriving', {
				params: this.#params,
				body: { bytes: file.size }
			})
		);
		while (answer?.ok && answer.value.import.arrived !== null) {
			const { id, arrived: at } = answer.value.import;
			this.arrived = at / file.size;
			answer = await this.#sendUntilAnswered(signal, () =>
				this.#api('PUT /consultations/:consultation/imports/:import/file', {
					params: { ...this.#params, import: id },
					query: { at },
					body: file.slice(at, at + importPartBytes, 'application/octet-stream'),
					signal: AbortSignal.any([signal, AbortSignal.timeout(longestPart)])
				})
			);
		}
		return answer;
	}

	/**
	 * [MATRIX260] What broke is sent again by itself: nothing counts before it is confirmed, so it may arrive twice. A file that the
	 * browser can no longer read looks like a lost connection, so attempts are limited. Null: its sender chose another file or left.
	 */
	async #sendUntilAnswered(
		signal: AbortSignal,
		send: () => Promise<Answer<ImportAnswer>>
	): Promise<Answer<ImportAnswer> | null> {
		for (let attempt = 1; ; attempt++) {
			const answer = await send();
			if (signal.aborted) return null;
			if (!isUnreachable(answer) || attempt === mostUploads) return answer;
			this.isInterrupted = true;
			await serverIsBack(signal);
			if (signal.aborted) return null;
			this.isInterrupted = false;
		}
	}

	async chooseSheet(sheet: number): Promise<void> {
		if (!this.view) return;
		this.problem = null;
		this.step = 'reading';
		await this.#follow(
			await this.#api('POST /consultations/:consultation/imports/:import/sheet', {
				params: { ...this.#params, import: this.view.id },
				body: { sheet }
			}),
			'sheet'
		);
	}

	async mapColumns(columns: ColumnsRequest['columns']): Promise<void> {
		if (!this.view) return;
		this.problem = null;
		this.step = 'reading';
		await this.#follow(
			await this.#api('POST /consultations/:consultation/imports/:import/columns', {
				params: { ...this.#params, import: this.view.id },
				body: { columns }
			}),
			'columns'
		);
	}

	/** Which number a row bears, where a spreadsheet may have cut it short; what a wording of a position means. */
	async correct(corrections: CorrectImportRequest): Promise<void> {
		if (!this.view) return;
		this.problem = null;
		const answer = await this.#api('POST /consultations/:consultation/imports/:import/corrections', {
			params: { ...this.#params, import: this.view.id },
			body: corrections
		});
		if (answer.ok) this.view = answer.value.import;
		else this.problem = answer.words;
	}

	/** Answers whether what was looked at still stands: if not, it is to be looked at again. */
	async confirm(choice: ConfirmImportRequest): Promise<boolean> {
		if (!this.view) return true;
		this.problem = null;
		const answer = await this.#api('POST /consultations/:consultation/imports/:import/confirm', {
			params: { ...this.#params, import: this.view.id },
			body: choice
		});
		if (!answer.ok) {
			this.problem = answer.words;
			return answer.reason !== 'import/changed-meanwhile';
		}
		this.done = answer.value;
		this.step = 'done';
		return true;
	}

	/** The same file as a sheet of ratings, once its recommendations are here. What fails leaves the import as it is. */
	async takeOver(take: (file: File) => Promise<TakenOver>): Promise<void> {
		if (!this.file) return;
		this.tracker = null;
		this.tracker = await take(this.file);
	}

	reset(): void {
		this.#sending.abort();
		this.#sending = new AbortController();
		this.arrived = undefined;
		this.tracker = undefined;
		this.file = null;
		this.isInterrupted = false;
		this.view = null;
		this.done = null;
		this.problem = null;
		this.step = 'file';
	}

	/** From the preview back to the columns: a table may be read again with others. */
	changeColumns(): void {
		this.step = 'columns';
	}

	/** Back to the sheets of a workbook: another one may be the right one. */
	toSheets(): void {
		this.step = 'sheet';
	}

	/** The page is left: asks no more. */
	stop(): void {
		this.#sending.abort();
	}

	async #follow(answer: Answer<ImportAnswer>, back: 'file' | 'sheet' | 'columns' = 'file'): Promise<void> {
		const { signal } = this.#sending;
		let latest = answer;
		while (latest.ok && latest.value.import.state === 'reading' && !signal.aborted) {
			this.view = latest.value.import;
			await new Promise((resolve) => setTimeout(resolve, between));
			const answer = await this.#api('GET /consultations/:consultation/imports/:import', {
				params: { ...this.#params, import: this.view.id }
			});
			// The server that was asked may be gone: its reading continues elsewhere, or when it is back.
			if (!isUnreachable(answer)) latest = answer;
		}
		if (!latest.ok) {
			this.problem = latest.words;
			this.step = back;
			return;
		}
		this.view = latest.value.import;
		this.step = back !== 'columns' && leavesColumnsOpen(this.view) ? 'columns' : stepOf(this.view);
	}
}

/** The connection is gone, or the server stops. */
function isUnreachable(answer: Answer<unknown>): boolean {
	return !answer.ok && (answer.reason === 'network/away' || answer.status === 503);
}

/** A table whose main columns were not all recognised: better asked now than found missing later. Asked once for each kind of file. */
function leavesColumnsOpen({ state, columns }: ImportView): boolean {
	if (state !== 'preview' || !columns || columns.remembered) return false;
	const { number, states, position, theme } = columns.suggestion;
	return [number, states, position, theme].includes(null);
}

function stepOf(view: ImportView): MatrixImport['step'] {
	switch (view.state) {
		case 'arriving':
		case 'reading':
			return 'reading';
		case 'columns-needed':
			return view.columns ? 'columns' : 'sheet';
		case 'preview':
			return view.addendum ? 'addendum' : 'check';
		case 'confirmed':
		case 'taken-back':
			return 'done';
		case 'failed':
			return 'file';
	}
}

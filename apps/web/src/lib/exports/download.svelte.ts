import type { Audience } from '@plenum/reports/audience';
import type { ExportFormat } from '@plenum/protocol/exports/export-formats';
import type { Api } from '#lib/queries/api.ts';
import type { DocumentLanguage, Language } from '@plenum/domain/languages';

type ProgressLine =
	| { done: number; of: number }
	| { file: { name: string; type: string; bytes: number } }
	| { refused: string; title: string };

/** The server's own words for why there is no file. */
class RefusedError extends Error {
	override name = 'RefusedError';
}

/** How a document is wanted. `version` is `latest`, `draft` or a number. */
export type DownloadRequest<Spoken extends DocumentLanguage = Language> = {
	language: Spoken;
	audience: Audience;
	version: string;
};

export function queryOf<Spoken extends DocumentLanguage>({ language, audience, version }: DownloadRequest<Spoken>) {
	return { language, for: audience, version };
}

/** What an address asks for: anything else than complete is for publication. */
export function readAsked({ searchParams }: URL): Omit<DownloadRequest, 'language'> {
	const version = searchParams.get('version') ?? '';
	return {
		audience: searchParams.get('for') === 'participants' ? 'participants' : 'publication',
		version: /^(latest|draft|[1-9]\d{0,5})$/.test(version) ? version : 'latest'
	};
}

/** One download at a time, with how far it is. */
export class Download {
	/** The format under way; null while nothing is on its way. */
	format = $state<ExportFormat | null>(null);
	done = $state(0);
	of = $state(0);
	failed = $state(false);
	/** In the server's words; null where it gave none. */
	reason = $state<string | null>(null);
	#stop = new AbortController();

	async start(
		api: Api,
		{ consultation }: { consultation: string },
		format: ExportFormat,
		asked: DownloadRequest<DocumentLanguage>
	): Promise<void> {
		if (this.format) return;
		this.#stop = new AbortController();
		Object.assign(this, { format, done: 0, of: 0, failed: false, reason: null });
		try {
			const answer = await api.stream('GET /consultations/:consultation/exports/:format', {
				params: { consultation, format },
				query: { ...queryOf(asked), progress: true },
				signal: this.#stop.signal
			});
			if (!answer.ok) throw new RefusedError(answer.words);
			await this.#read(answer.value.getReader());
		} catch (error) {
			this.failed = !this.#stop.signal.aborted;
			this.reason = error instanceof RefusedError ? error.message : null;
		} finally {
			this.format = null;
		}
	}

	cancel(): void {
		this.#stop.abort();
	}

	/** Lines until one names the file; what follows are its bytes. */
	async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
		const chunks: Uint8Array<ArrayBuffer>[] = [];
		let text = new Uint8Array(0);
		let file: { name: string; type: string; bytes: number } | null = null;
		for (let step = await reader.read(); !step.done; step = await reader.read()) {
			if (file) {
				chunks.push(new Uint8Array(step.value));
				continue;
			}
			text = joined(text, step.value);
			for (let end = text.indexOf(10); !file && end >= 0; end = text.indexOf(10)) {
				file = this.#take(JSON.parse(new TextDecoder().decode(text.subarray(0, end))) as ProgressLine);
				text = text.slice(end + 1);
			}
			if (file) chunks.push(text);
		}
		if (!file || chunks.reduce((sum, { length }) => sum + length, 0) !== file.bytes) throw new Error('cut off');
		save(new Blob(chunks, { type: file.type }), file.name);
	}

	#take(line: ProgressLine): { name: string; type: string; bytes: number } | null {
		if ('refused' in line) throw new RefusedError(line.title);
		if ('file' in line) return line.file;
		this.done = line.done;
		this.of = line.of;
		return null;
	}
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}

function save(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

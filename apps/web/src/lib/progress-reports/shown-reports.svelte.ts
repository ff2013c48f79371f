import type { ProgressReportList, ProgressReportsQuery, ProgressReportView } from '@plenum/protocol/progress-reports';
import { untrack } from 'svelte';
import type { Answer } from '#lib/queries/api.ts';
import { idPages } from '#lib/queries/id-pages.ts';

/** [PROGRESS84] The reports on the subjects that a page shows, and no others; more subjects bring theirs. */
export class ShownReports {
	#reports = $state.raw<readonly ProgressReportView[]>([]);
	readonly #beginning: () => ProgressReportList | null;

	/** `beginning`: the list without its reports; another one when anything changed. */
	constructor(
		beginning: () => ProgressReportList | null,
		shown: () => readonly string[],
		ask: (query: ProgressReportsQuery) => Promise<Answer<ProgressReportList>>
	) {
		this.#beginning = beginning;
		let asked: ProgressReportList | null = null;
		let known: readonly string[] = [];
		$effect(() => {
			const list = beginning();
			const ids = shown();
			if (list === null || list.reports.length + list.more === 0) return;
			const isNewer = list !== asked;
			const wanted = isNewer ? ids : ids.filter((id) => !known.includes(id));
			asked = list;
			known = isNewer ? ids : [...known, ...wanted];
			for (const subject of idPages(wanted)) void load(subject, () => asked === list);
		});

		const load = async (subject: string[], isLast: () => boolean) => {
			const answer = await ask({ subject, current: true });
			if (!isLast()) return;
			// What could not be loaded is asked for again with the next subjects.
			if (!answer.ok) return void (known = known.filter((id) => !subject.includes(id)));
			const others = untrack(() => this.#reports).filter((one) => !subject.includes(one.subject.id));
			this.#reports = [...others, ...answer.value.reports];
		};
	}

	/** Null until it is loaded. */
	get list(): ProgressReportList | null {
		const list = this.#beginning();
		return list && { ...list, reports: [...this.#reports] };
	}
}

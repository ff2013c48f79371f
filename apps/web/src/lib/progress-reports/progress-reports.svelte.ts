import type { AnswerKind, ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import type { ProgressReportList, ProgressReportView, ReportingRoundView } from '@plenum/protocol/progress-reports';

/** What a report is about, as the place that shows it knows it. */
export type ReportedSubject = ProgressSubject & {
	label: string;
	/** Of a commitment, for figures. */
	indicators: readonly { id: string; text: string; unit: string }[];
};

const keyOf = ({ kind, id }: ProgressSubject) => `${kind} ${id}`;

/** The reports that a page shows, and which of its forms is open: one for the page, however many subjects it lists. */
export class ProgressReports {
	/** The report that one's own side answers. */
	answering = $state.raw<{ report: ProgressReportView; kind: AnswerKind } | null>(null);
	/** The report that goes back with a question. */
	returning = $state.raw<ProgressReportView | null>(null);
	/** What is reported on. */
	reporting = $state.raw<ReportedSubject | null>(null);
	readonly #read: () => ProgressReportList | null;
	readonly #bySubject = $derived.by(() => Map.groupBy(this.all, ({ subject }) => keyOf(subject)));

	constructor(read: () => ProgressReportList | null) {
		this.#read = read;
	}

	/** Null until they are loaded. */
	get list(): ProgressReportList | null {
		return this.#read();
	}

	get all(): readonly ProgressReportView[] {
		return this.list?.reports ?? [];
	}

	get rounds(): readonly ReportingRoundView[] {
		return this.list?.rounds ?? [];
	}

	/** The newest first. */
	on(subject: ProgressSubject): readonly ProgressReportView[] {
		return this.#bySubject.get(keyOf(subject)) ?? [];
	}

	ownOn(subject: ProgressSubject): readonly ProgressReportView[] {
		return this.on(subject).filter(({ isOwn }) => isOwn);
	}
}

import type { AnswerKind } from '@plenum/domain/progress-reports/progress-report';
import type { ProgressReportView } from '@plenum/protocol/progress-reports';

/** What a reader may do with a report that they see. */
export type ReportActions = {
	share: (report: ProgressReportView) => Promise<void>;
	authorise: (report: ProgressReportView) => Promise<void>;
	/** Opens the form for it. */
	answer: (report: ProgressReportView, kind: AnswerKind) => void;
	return: (report: ProgressReportView) => void;
};

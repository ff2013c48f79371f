import type { ProgressSubject } from '@plenum/domain/progress-reports/progress-report';
import { plainKind } from '#lib/outbox/outbox.ts';
import type { SentText } from './report-fields.ts';

/** A draft as its author wants it. `version`: the one that the server had when they began to change it. */
export type KeptReport = SentText & { subject: ProgressSubject; version: number };

/** [PROGRESS61] By the report's id, for each consultation or link. */
export const progressKind = plainKind('progress', (stored): KeptReport | null => {
	const { subject, version, anonymous, content } = stored as KeptReport;
	return typeof version === 'number' && typeof content.done === 'string'
		? { subject, version, anonymous, content }
		: null;
});

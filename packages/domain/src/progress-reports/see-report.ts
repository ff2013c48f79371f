import type { Role } from '../people/rights.ts';
import type { ProgressReport } from './progress-report.ts';

type Viewer = { participant: string; role: Role; constituency: string };

/** [PROGRESS2] [PROGRESS4] A draft is its author's; what waits for its side is seen by that side and by facilitators. */
export function maySee(report: ProgressReport, viewer: Viewer): boolean {
	if (report.state === 'draft') return report.author === viewer.participant;
	if (report.shownAt !== null) return true;
	return report.constituency === viewer.constituency || report.author === viewer.participant || runsReporting(viewer);
}

/** [PROGRESS12] Other sides learn the constituency of an anonymous reporter, and nothing else. */
export function mayKnowReporter(report: ProgressReport, viewer: Viewer): boolean {
	if (!report.anonymous) return true;
	return report.constituency === viewer.constituency || report.author === viewer.participant || runsReporting(viewer);
}

const runsReporting = ({ role }: Viewer) => role === 'facilitator';

/** [PROGRESS5] The rapporteurs of the reporter's own side. */
export function mayAuthorise(report: ProgressReport, viewer: Viewer): boolean {
	return report.state === 'submitted' && report.supersededBy === null && isRapporteurOf(report, viewer);
}

/** [PROGRESS6] Facilitators, and the rapporteurs of the reporter's own side. */
export function mayReturn(report: ProgressReport, viewer: Viewer): boolean {
	if (report.supersededBy !== null || (report.state !== 'submitted' && report.state !== 'shown')) return false;
	return runsReporting(viewer) || isRapporteurOf(report, viewer);
}

function isRapporteurOf(report: ProgressReport, { role, constituency }: Viewer): boolean {
	return role === 'rapporteur' && report.constituency === constituency;
}

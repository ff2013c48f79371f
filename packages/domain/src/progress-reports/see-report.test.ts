import { expect, test } from 'vitest';
import type { ProgressReport } from './progress-report.ts';
import { shownReport } from './progress-reports.fixture.ts';
import { mayAuthorise, mayKnowReporter, mayReturn, maySee } from './see-report.ts';

const person = (participant: string, role: 'facilitator' | 'rapporteur' | 'participant', constituency: string) => ({
	participant,
	role,
	constituency
});
const people = {
	facilitator: person('fay', 'facilitator', 'other'),
	ownRapporteur: person('rita', 'rapporteur', 'state'),
	ownParticipant: person('pia', 'participant', 'state'),
	otherRapporteur: person('rob', 'rapporteur', 'civil-society'),
	otherParticipant: person('otto', 'participant', 'civil-society')
};
const whoMay = (may: (report: ProgressReport, viewer: typeof people.facilitator) => boolean, report: ProgressReport) =>
	Object.entries(people).flatMap(([name, viewer]) => (may(report, viewer) ? [name] : []));
const everyone = Object.keys(people);
const own = ['facilitator', 'ownRapporteur', 'ownParticipant'];

const draft = shownReport({ state: 'draft', author: 'pia', submittedAt: null, shownAt: null });
const waits = shownReport({ state: 'submitted', shownAt: null });

test('[PROGRESS2] a draft is seen by its author alone, and a draft by link by nobody', () => {
	expect(whoMay(maySee, draft)).toEqual(['ownParticipant']);
	expect(whoMay(maySee, { ...draft, author: null })).toEqual([]);
});

test('[PROGRESS4] what waits, or was returned before anybody saw it, is seen by its side and facilitators', () => {
	expect(whoMay(maySee, waits)).toEqual(own);
	expect(whoMay(maySee, { ...waits, state: 'returned' })).toEqual(own);
	expect(whoMay(maySee, shownReport())).toEqual(everyone);
	expect(whoMay(maySee, shownReport({ state: 'returned' }))).toEqual(everyone);
});

test('[PROGRESS5] rapporteurs of the reporter’s own side authorise', () => {
	expect(whoMay(mayAuthorise, waits)).toEqual(['ownRapporteur']);
	expect(whoMay(mayAuthorise, shownReport())).toEqual([]);
	expect(whoMay(mayAuthorise, { ...waits, supersededBy: 'report-2' })).toEqual([]);
});

test('[PROGRESS6] facilitators and the rapporteurs of the reporter’s own side return', () => {
	for (const report of [waits, shownReport()])
		expect(whoMay(mayReturn, report)).toEqual(['facilitator', 'ownRapporteur']);
	for (const report of [draft, shownReport({ state: 'returned' }), shownReport({ supersededBy: 'report-2' })])
		expect(whoMay(mayReturn, report)).toEqual([]);
});

test('[PROGRESS12] other sides do not learn who an anonymous reporter is', () => {
	expect(whoMay(mayKnowReporter, shownReport())).toEqual(everyone);
	expect(whoMay(mayKnowReporter, shownReport({ anonymous: true }))).toEqual(own);
});

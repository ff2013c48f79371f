import { expect, test } from 'vitest';
import { canonicalJson } from '@plenum/domain/journal/canonical-json';
import type { Outcome, OutcomeCluster, OutcomeProgressReport } from '../outcome/outcome.ts';
import { progressReport, withReports } from '../progress-reports/progress.fixture.ts';
import { sampleOutcome } from '../sample-outcome.fixture.ts';
import { carriedConfirmations } from './carried-confirmations.ts';
import { carriedPlaces } from './carried-places.ts';
import { findRevealing, type KnownPeople } from './find-revealing.ts';
import { redactOutcome } from './redact-outcome.ts';

const hashOf = (value: unknown) => `hash of ${canonicalJson(value).length}`;
const choices = { sensitive: new Set<string>(), heldBack: new Set<string>(), progress: true };
const [courts] = sampleOutcome.clusters as [OutcomeCluster];
const reportsIn = ({ clusters }: Outcome) => clusters.flatMap(({ progress = [] }) => progress);
const redacted = (reports: OutcomeProgressReport[], more: Partial<typeof choices> = {}) =>
	redactOutcome(withReports(reports), { ...choices, ...more }, hashOf);
const known: KnownPeople = {
	names: ['Amal Haddad'],
	mentioned: [],
	organisations: [],
	publisher: '',
	people: { state: 12, 'civil-society': 3 },
	sensitive: new Set(),
	progress: true
};
const saying = (done: string, more: Partial<OutcomeProgressReport> = {}) => ({
	...progressReport,
	...more,
	content: { ...progressReport.content, done }
});

test('[FOLLOWUP1] [PROGRESS40] progress reports are published where a facilitator chose so, and nowhere else', () => {
	expect(reportsIn(redacted([progressReport], { progress: false }))).toEqual([]);
	const { sensitive, heldBack } = choices;
	expect(reportsIn(redactOutcome(withReports([progressReport]), { sensitive, heldBack }, hashOf))).toEqual([]);
	expect(reportsIn(redacted([progressReport]))).toHaveLength(1);
	expect(redacted([progressReport])).not.toHaveProperty('reportingRounds');
});

test('[FOLLOWUP1] reports of a sensitive cluster are never published', () => {
	expect(JSON.stringify(redacted([progressReport], { sensitive: new Set([courts.id]) }))).not.toContain('Forty judges');
});

test('[FOLLOWUP2] of the reports the current ones that were not returned are public, with the newest answer of each side', () => {
	const returned = saying('Returned words', { state: 'returned', question: 'Which court?' });
	const old = saying('Old words', { supersededBy: 2 });
	const shown = reportsIn(redacted([returned, old, progressReport]));
	expect(shown.map(({ content, answers }) => [content.done, answers.map(({ reason }) => reason)])).toEqual([
		['Forty judges were trained', ['It was not published.']]
	]);
	expect(JSON.stringify(shown)).not.toMatch(/Returned words|Old words|Which court|Who\?/);
});

test('[FOLLOWUP3] of an anonymous reporter the constituency is public, and the day of a report without its minute', () => {
	const [shown] = reportsIn(redacted([{ ...progressReport, anonymous: true, round: 3 }]));
	expect(shown).toMatchObject({ institution: null, constituency: 'state', round: null, question: null });
	expect([shown?.submittedAt, shown?.shownAt, ...(shown?.answers.map(({ at }) => at) ?? [])]).toEqual([
		...['2027-03-12', '2027-03-12', '2027-03-15'].map((day) => Date.parse(day))
	]);
});

test('[FOLLOWUP5] what is written in reports and answers goes through the check, and can be held back', () => {
	const outcome = withReports([saying('Amal Haddad trained them')]);
	const found = findRevealing(outcome, known).filter(({ kind }) => kind === 'person');
	expect(found).toMatchObject([
		{ path: ['progress', '0', 'content', 'done'], place: `${courts.id}/progress/0/content/done` }
	]);
	expect(findRevealing(outcome, { ...known, progress: false }).filter(({ kind }) => kind === 'person')).toEqual([]);
	const heldBack = new Set(found.flatMap(({ place }) => place ?? []));
	expect(reportsIn(redactOutcome(outcome, { ...choices, heldBack }, hashOf))[0]?.content.done).toBe('[…]');
	// And in the next version, where a report stands before it.
	const next = withReports([saying('Old', { state: 'returned' }), saying('New'), saying('Amal Haddad trained them')]);
	expect([...carriedPlaces(outcome, heldBack, next).keys()]).toEqual([`${courts.id}/progress/1/content/done`]);
});

test('[FOLLOWUP5] few people who report or answer are asked about by themselves, again once one of them says something else', () => {
	const outcome = withReports([progressReport]);
	const found = findRevealing(outcome, known).filter(({ path }) => path[0] === 'reporters');
	expect(found).toMatchObject([{ kind: 'small-group', path: ['reporters', 'civil-society'] }]);
	const confirmed = new Set(found.map(({ id }) => id));
	const carried = (now: Outcome) => carriedConfirmations(outcome, found, confirmed, now);
	expect(carried(withReports([progressReport]))).toEqual([...confirmed]);
	const answers = progressReport.answers.map((answer) => ({ ...answer, reason: 'Something else.' }));
	expect(carried(withReports([{ ...progressReport, answers }]))).toEqual([]);
});

test('[FOLLOWUP5] a confirmation holds where the same report stands, however many were returned before it', () => {
	const outcome = withReports([saying('Amal Haddad trained them')]);
	const found = findRevealing(outcome, known).filter(({ kind }) => kind === 'person');
	const carried = (now: Outcome) => carriedConfirmations(outcome, found, new Set(found.map(({ id }) => id)), now);
	const returned = saying('Amal Haddad trained them', { state: 'returned' });
	expect(carried(withReports([returned, saying('Amal Haddad trained them')]))).toHaveLength(1);
	expect(carried(withReports([saying('Amal Haddad left')]))).toEqual([]);
});

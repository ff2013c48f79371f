import { expect, test } from 'vitest';
import { languages } from '@plenum/domain/languages';
import type { CommitmentStatus } from '@plenum/domain/commitments/commitment';
import type { Outcome, OutcomeProgressReport } from '../outcome/outcome.ts';
import { createFeed } from '../press/feed.ts';
import { createPressSummary, type PressFacts } from '../press/press-summary.ts';
import { followUpWords } from '../words/follow-up-words.ts';
import { pressWords } from '../words/press-words.ts';
import { reportWords } from '../words/report-words.ts';
import { progressReport, withReports } from './progress.fixture.ts';
import type { FollowUpSnapshot } from './follow-up-history.ts';
import { createFollowUp } from './public-follow-up.ts';

const day = (date: string) => Date.parse(date);
const followUp = (
	outcome: Outcome,
	earlier: FollowUpSnapshot[] = [],
	version = 1,
	language: 'en' | 'fr' | 'ar' = 'en'
) =>
	createFollowUp(
		outcome,
		{ version, publishedAt: day(`2027-0${version}-01`) },
		earlier,
		reportWords[language],
		followUpWords[language]
	)!;
const at = (status: CommitmentStatus, reports: OutcomeProgressReport[] = []): Outcome => {
	const outcome = withReports(reports);
	const clusters = outcome.clusters.map((cluster) => ({
		...cluster,
		commitments: cluster.commitments.map((one) => ({ ...one, status }))
	}));
	return { ...outcome, clusters };
};

test.each([
	['en', 'Recommendations 140.2, 140.5'],
	['fr', 'Recommandations 140.2, 140.5'],
	['ar', 'التوصيتان 140.2، 140.5']
] as const)('[FOLLOWUP4] in %s a commitment names all recommendations that it serves', (language, expected) => {
	const outcome = withReports([progressReport]);
	const recommendations = ['140.2', '140.5'];
	const clusters = outcome.clusters.map((cluster) => ({
		...cluster,
		commitments: cluster.commitments.map((one) => ({ ...one, action: { ...one.action, recommendations } }))
	}));
	const [commitment] = followUp({ ...outcome, clusters }, [], 1, language).page.rows;
	expect(commitment?.cells[0]?.split('\n')[1]).toBe(expected);
});

test('[FOLLOWUP4] a report stands beside what the other sides say of it, each with its side and day, by theme and by institution', () => {
	const { page } = followUp(withReports([progressReport]));
	const [commitment, recommendation] = page.rows.map(({ cells }) => cells);
	expect(page.headers).toHaveLength(5);
	expect(commitment?.[0]).toBe('Train the judges of every district court\nRecommendation 140.2');
	expect(commitment?.slice(1, 3)).toEqual(['Ministry of Justice', expect.stringContaining('In progress')]);
	expect(recommendation?.[3]).toMatch(/Ministry of Justice .*12 March 2027.*40/);
	expect(recommendation?.[4]).toMatch(/Civil society.*15 March 2027.*sees it otherwise.*It was not published\./);
	expect(page.clusters).toEqual([{ id: page.rows[0]?.cluster, label: expect.any(String), count: 2 }]);
	expect(page.institutions).toEqual([{ id: 'justice', label: 'Ministry of Justice', count: 2 }]);
	expect(page.figures).toEqual([
		{ label: 'In progress', count: 1 },
		{ label: 'Progress reports', count: 1 },
		{ label: 'Seen differently by the sides', count: 1 }
	]);
});

test('[FOLLOWUP4] without progress reports the page has the commitments, and says so', () => {
	const { page } = followUp(at('done'));
	expect(page.headers).toHaveLength(3);
	expect(page.lead).toContain(followUpWords.en.withoutReports);
	const none = { ...at('done'), clusters: at('done').clusters.map((one) => ({ ...one, commitments: [] })) };
	expect(followUp(none)).toBeNull();
});

test.each(languages)('[FOLLOWUP8] what changed between publications is told in %s', (language) => {
	const first = followUp(at('not-started'), [], 1, language);
	const answered = { ...progressReport, answers: [] };
	const second = followUp(at('in-progress', [answered]), first.history, 2, language);
	const { page } = followUp(at('done', [progressReport]), second.history, 3, language);
	expect([first.page.changed, first.page.changes]).toEqual([null, []]);
	expect(page.changes.map(({ count, lines }) => [count, lines.length])).toEqual([
		[2, 2],
		[2, 2]
	]);
	const { commitmentStatuses } = reportWords[language].assessment;
	const [newest] = page.changes;
	expect(newest?.lines[0]).toContain(
		followUpWords[language].moved(commitmentStatuses['in-progress'], commitmentStatuses.done)
	);
	expect(newest?.lines[1]).toContain(reportWords[language].progress.answerKinds.otherwise);
});

test('[FOLLOWUP8] the history has no text, and what is public no longer is in none of it', () => {
	const first = followUp(at('not-started', [progressReport]));
	expect(JSON.stringify(first.history)).not.toMatch(/judges|not published|Ministry/);
	const { history, page } = followUp(at('done'), first.history, 2);
	expect(Object.keys(history[1]?.states ?? {})).toEqual(['commitment commitment-1']);
	expect(JSON.stringify(page.changes)).not.toContain('140.2');
	const gone = at('done');
	const empty = {
		...gone,
		clusters: gone.clusters.map((one) => ({ ...one, commitments: [], progress: [progressReport] }))
	};
	expect(JSON.stringify(followUp(empty, history, 3).history)).not.toContain('commitment-1');
});

test('[FOLLOWUP8] the same version is published again without a change: the history stays', () => {
	const first = followUp(at('done'));
	expect(followUp(at('done'), first.history).history).toEqual(first.history);
});

test('[FOLLOWUP9] the entry of the feed says how much changed since the version before', () => {
	const first = followUp(at('not-started'));
	const { page } = followUp(at('done'), first.history, 2);
	const facts: PressFacts = {
		publishers: [],
		contact: '',
		licence: 'none',
		address: 'https://plenum.example',
		publishedAt: 2
	};
	const summary = createPressSummary(at('done'), { ...facts, changed: page.changed }, reportWords.en, pressWords.en);
	const versions = [{ version: 2, firstAt: 2, lastAt: 2 }];
	const feed = createFeed(summary, pressWords.en, { versions, current: 2, self: '', identify: (name) => name });
	expect(feed.entries[0]?.texts).toContain('1 change in the follow-up since version 1.');
});

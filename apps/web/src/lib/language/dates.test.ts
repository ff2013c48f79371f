import { labelWords } from '@plenum/reports/words/label-words';
import { dates } from '@plenum/messages/documents/dates';
import { languages } from '@plenum/domain/languages';
import { expect, test } from 'vitest';
import { formatDayOrMonth } from './calendar-formats.ts';
import { load as loadFollowUp } from '../../routes/public/[slug]/[[language]]/follow-up/+page.server.ts';
import { load as loadOutcome } from '../../routes/public/[slug]/[[language]]/+page.server.ts';
import { formatStart } from './zoned-format.ts';

const days = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-01`);

test.each(languages)('[WEB480] a workshop’s day and a month alone read as in documents (%s)', (language) => {
	for (const [at, day] of days.entries()) {
		const start = { at: Date.parse(`${day}T21:30:00Z`), zone: 'Africa/Lagos' };
		expect(formatStart(language, start, dates[language])).toContain(labelWords[language].day(day));
		expect(formatDayOrMonth(language, day.slice(0, 7), dates[language])).toContain(dates[language].months[at]);
	}
});

test('[WEB480] the day is the one at the place of the workshop, with weekday, time and zone', () => {
	const start = { at: Date.parse('2026-12-31T23:30:00Z'), zone: 'Africa/Lagos' };
	expect(formatStart('fr', start, dates.fr)).toMatch(/^vendredi 1er janvier 2027 .*00:30/);
});

test.each(languages)('[WEB480] public pages write their days as documents do (%s)', async (language) => {
	const at = Date.parse('2026-12-03T12:00:00Z');
	const answers = {
		outcome: { language, publishedAt: at, version: { number: 1 }, voided: [{ title: '', reason: '', at }] },
		followUp: { language, publishedAt: at, page: 1, pages: 1, changes: [] }
	};
	const event = (answer: object) => ({
		params: { slug: 's', language },
		url: new URL('http://localhost/public/s'),
		locals: { language },
		setHeaders: () => undefined,
		fetch: () => Promise.resolve(Response.json(answer))
	});
	const pages = [
		await loadOutcome(event(answers.outcome) as unknown as Parameters<typeof loadOutcome>[0]),
		await loadFollowUp(event(answers.followUp) as unknown as Parameters<typeof loadFollowUp>[0])
	];
	const day = labelWords[language].day('2026-12-03');
	expect(pages.map((page) => JSON.stringify(page).split(day).length - 1)).toEqual([2, 1]);
});

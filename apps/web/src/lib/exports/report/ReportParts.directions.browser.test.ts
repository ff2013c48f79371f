import { languageTraits, languages, type Language } from '@plenum/domain/languages';
import { heading, labelled, note, table, text, type ReportPart } from '@plenum/reports/full-report/report-part';
import { inserted } from '@plenum/reports/insertions';
import { quotation } from '@plenum/reports/submission/plain-blocks';
import { expect, test } from 'vitest';
import { renderComponent } from '../../../fixtures/render-component.fixture.ts';
import ReportParts from './ReportParts.svelte';

const texts: Record<string, { language: string; name: string; said: string }> = {
	English: {
		language: 'en',
		name: 'Ministry of Justice (MJ)',
		said: '48 inspections were made by the ministry (art. 5).'
	},
	French: {
		language: 'fr',
		name: 'Ministère de la Justice et des cultes (MJ)',
		said: '48 inspections ont été faites dans les régions (art. 5).'
	},
	Arabic: { language: 'ar', name: 'وزارة العدل (المحاكم)', said: '48 زيارة قامت بها الوزارة: المادة (5).' },
	Russian: { language: 'ru', name: 'Министерство юстиции (суды)', said: '48 проверок проведены министерством (ст. 5).' }
};
/** Words of the report itself. */
const own: Record<Language, string> = { en: 'Lead', fr: 'Responsable', ar: 'الجهة المسؤولة' };

function partsIn(language: Language, { name, said }: { name: string; said: string }): ReportPart[] {
	const words = { language, colon: ': ' };
	const line = `${own[language]}: ${inserted(words, name)} (${own[language]}: ${inserted(words, said)})`;
	return [
		heading(1, line),
		text(line),
		{ kind: 'blocks', blocks: [{ type: 'bullet-list', items: [[{ type: 'paragraph', runs: [quotation(said)] }]] }] },
		labelled(words, own[language], line),
		note('difference', line, line),
		{ ...table(line, [line, own[language]], [[line, `${line}\n${line}`]]), notes: [line] }
	];
}

/** Each text of a language by itself, with the language and the direction of the element that holds it. */
function heldBy(element: Element, language: Language, searched: string): string[] {
	return [...element.querySelectorAll('*')]
		.filter(
			(one) =>
				one.textContent?.trim() === searched &&
				[...one.children].every(({ textContent }) => textContent?.trim() !== searched)
		)
		.map((one) => `${one.closest('[lang]')?.getAttribute('lang') ?? language} ${getComputedStyle(one).direction}`);
}

test.each(
	languages.flatMap((language) => Object.entries(texts).map(([name, written]) => ({ language, name, written })))
)(
	'[REPORTS147] the preview in $language holds $name texts apart, wherever they stand',
	async ({ language, written }) => {
		const { direction } = languageTraits[language];
		const { screen } = await renderComponent(ReportParts, { parts: partsIn(language, written), language, direction });
		const shown = screen.container;
		expect(shown.textContent).not.toMatch(/[\u2066-\u2069]/u);
		const its = `${written.language} ${written.language === 'ar' ? 'rtl' : 'ltr'}`;
		if (written.language === language) {
			expect(shown.querySelectorAll('[lang]')).toHaveLength(0);
			return;
		}
		expect(heldBy(shown, language, written.name)).toEqual(Array.from({ length: 11 }, () => its));
		expect(heldBy(shown, language, written.said)).toEqual(Array.from({ length: 12 }, () => its));
	}
);

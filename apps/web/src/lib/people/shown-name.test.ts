import type { ConsultationView } from '@plenum/protocol/consultations';
import { expect, test } from 'vitest';
import { ConsultationContext } from '../consultations/consultation-context.ts';
import { text as arabic } from '@plenum/messages/ar/files/text';
import { text as english } from '@plenum/messages/en/files/text';
import { knownName, nameAtCaret, nameShown, shownName } from './shown-name.ts';

const constituencies = [
	{ id: 'side-4f2a', label: 'River communities' },
	{ id: 'nhri', label: 'Ombuds office' },
	{ id: 'state', label: null }
];
const context = new ConsultationContext(() => ({ settings: { constituencies } }) as unknown as ConsultationView);
const of = (constituency: string, shownAs: string | null = null, name: string | null = null) => ({
	constituency,
	shownAs,
	name
});

test.each([
	['side-4f2a', 'River communities', 'River communities'],
	['nhri', 'Ombuds office', 'Ombuds office'],
	['state', 'State institutions', arabic.words.constituencies['state']]
])('[PEOPLE3] whoever is shown as %s alone has its label, or the reader’s word', (id, inEnglish, inArabic) => {
	for (const [t, shown] of [
		[english, inEnglish],
		[arabic, inArabic]
	] as const) {
		expect([shownName(t, context, of(id)), nameShown(t, context, of(id)), knownName(t, context, of(id))]).toEqual(
			Array(3).fill(shown)
		);
		// The server stamps the label, or the id where there is none.
		const stamped = constituencies.find((each) => each.id === id)?.label ?? id;
		expect(nameAtCaret(t, context, { name: stamped, constituency: id })).toBe(shown);
	}
});

test('[PEOPLE3] whoever has a name for the others is shown by it; whoever is not known any more as someone', () => {
	const person = of('side-4f2a', 'Lantern House', 'Rita Fern');
	expect(shownName(english, context, person)).toBe('Lantern House');
	expect(knownName(english, context, person)).toBe('Rita Fern');
	expect(nameAtCaret(english, context, { name: 'Lantern House', constituency: 'side-4f2a' })).toBe('Lantern House');
	expect(nameShown(english, context, null)).toBe(english.workshops.someone);
});

import { treatyBodies } from '@plenum/domain/mechanisms/mechanism';
import type { Outcome, OutcomeMechanism } from './outcome/outcome.ts';
import { sampleOutcome } from './sample-outcome.fixture.ts';
import { reportWords } from './words/report-words.ts';

const { en } = reportWords;

export function mechanism(body: string, more: Partial<OutcomeMechanism> = {}): OutcomeMechanism {
	return {
		code: 'O9',
		row: 2,
		kind: 'treaty-body',
		body,
		symbol: `${body}/C/ALV/CO/7`,
		paragraph: '12 (a)',
		date: '2024-02-27',
		text: `Do what ${body} asks.`,
		themes: ['Access to justice', 'Courts'],
		groups: ['Judges'],
		sdgs: ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS'],
		annotation: null,
		beside: [],
		...more
	};
}

const [first] = sampleOutcome.clusters;
const numberOf = (at: number) => ({ review: 4, number: first?.recommendations[at]?.number ?? '' });

const all: OutcomeMechanism[] = [
	mechanism('CAT', {
		annotation: '5b7c0a1e-0000-4000-8000-000000000001',
		beside: [
			{ ...numberOf(0), status: 'confirmed' },
			{ ...numberOf(1), status: 'refused' }
		]
	}),
	mechanism('Special Rapporteur on the independence of judges and lawyers', {
		kind: 'special-procedure',
		symbol: 'A/HRC/53/36/Add.1',
		paragraph: '80',
		themes: [],
		groups: [],
		sdgs: [],
		beside: [{ ...numberOf(0), status: 'confirmed' }]
	}),
	mechanism('European Commission against Racism and Intolerance (ECRI)', {
		kind: 'regional',
		symbol: null,
		paragraph: null,
		date: 'spring 2023'
	}),
	...treatyBodies
		.filter((body) => body !== 'CAT')
		.map((body) => mechanism(body, { symbol: null, text: `Ask ${body}.` }))
];
/** The sample with one of each treaty body and of what is none; the first two stand beside its first recommendation. */
export const outcomeWithMechanisms: Outcome = {
	...sampleOutcome,
	mechanisms: all.map((one, at) => ({ ...one, code: `O${at + 1}` }))
};

/**
 * A document in English without three things. These are the heading and its content, the paragraph that begins with it, and how far numbers
 * and text extend.
 */
export function withoutTheirs(value: unknown): unknown {
	if (Array.isArray(value)) {
		const isHeading = (one: object) =>
			JSON.stringify({ ...one, notes: [] }).includes(en.mechanisms.heading) && !Array.isArray(one);
		const isTheirs = (one: { type?: string; kind?: string; parts?: unknown; blocks?: unknown[] }) =>
			['heading', 'numbered'].includes(one.type ?? one.kind ?? '') && isHeading(one);
		const below = new Set(['table', 'blocks']);
		let isUnder = false;
		return value.flatMap((one: string | { type?: string; kind?: string }) => {
			if (typeof one === 'string') return one.startsWith(en.mechanisms.heading) ? [] : [one];
			isUnder = isTheirs(one) || (isUnder && below.has(one.type ?? one.kind ?? ''));
			return isUnder ? [] : [withoutTheirs(one)];
		});
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, key === 'words' || key === 'number' ? 0 : withoutTheirs(one)])
	);
}

import { describe, expect, test } from 'vitest';
import { createFormat } from '../format.ts';
import { sources as english } from '@plenum/messages/en/sources';
import { sources as french } from '@plenum/messages/fr/sources';
import { home } from '@plenum/messages/en/interface/home';
import { ratings } from '@plenum/messages/en/interface/ratings';
import { refusals } from '@plenum/messages/fr/refusals/refusals';
import { interpretTexts } from './interpret.ts';
import { readTexts, type Sources } from './read-texts.ts';

const reference = {
	'interface/pages/rounds.ftl': `lead = Everyone rates alone.
states =
    .open = Open
    .closed = Closed
# $time (text)
closesAt = Closes { $time }
# $count (number) – recommendations
counted =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
steps =
    .item1 = Read
    .item2 = Rate
# $isMine (boolean)
# $who (text or none)
# $state (kept | sent)
said =
    { $isMine ->
        [true] Yours
       *[false] Theirs
    } ({ LOWERFIRST($who) }): { $who ->
        [none] nobody
       *[other] { $who }
    }, { $state ->
        [kept] kept
       *[sent] sent
    }
`
};

const read = (own: Sources, plurals = ['one', 'other'], fallback: Sources = reference) =>
	readTexts({ own, english: reference, fallback, plurals, fileOf: (path) => `languages/xx/${path}` });

function interpret(own: Sources, plurals = ['one', 'other'], locale = 'en-GB') {
	const fallbacks: string[] = [];
	const { files } = read(own, plurals);
	const own_ = createFormat(locale, 'ltr');
	const formats = {
		own: own_,
		fallback: createFormat('en-GB', 'ltr'),
		onFallback: (text: string) => void fallbacks.push(text)
	};
	return { rounds: interpretTexts(files['interface/rounds']!, formats) as Record<string, unknown>, fallbacks };
}

const pack = (text: string): Sources => ({ 'interface/rounds.ftl': text });
const messagesOf = (text: string) => read(pack(text)).problems.map(({ message }) => message);

describe('[WEB380] a mistake in a language pack is reported with file and line, and the rest of the pack is used', () => {
	test.each([
		['lead = A\nlead B\n', 'languages/xx/interface/rounds.ftl:2: This is not Fluent'],
		['lead = A\nfoot = B\n', 'languages/xx/interface/rounds.ftl:2: There is no “foot” in English.'],
		[
			'lead = A\nstates =\n    .ajar = B\n',
			'languages/xx/interface/rounds.ftl:3: The English file has no “states.ajar”.'
		],
		['lead = A\nclosesAt = B { $day }\n', 'rounds.ftl:2: “closesAt” does not use { $time }'],
		['lead = A\nclosesAt = B\n', 'languages/xx/interface/rounds.ftl:2: “closesAt” does not use { $time }'],
		[
			'lead = A\ncounted = { $count ->\n   *[other] { $count }\n    }\n',
			'rounds.ftl:2: [one] is missing from the forms of $count.'
		],
		['lead = A\nlead = B\n', 'languages/xx/interface/rounds.ftl:2: “lead” is there twice.'],
		['lead = A\nclosesAt = { NUMBER($time) }\n', 'rounds.ftl:2: There is no function NUMBER.']
	])('%j', (text, problem) => {
		expect(messagesOf(text)[0]).toContain(problem);
		const { rounds, fallbacks } = interpret(pack(text));
		expect(rounds['lead']).toBe('A');
		expect(fallbacks).toContain('Open');
		expect((rounds['closesAt'] as (time: string) => string)('9:00')).toBe('Closes 9:00');
	});

	test('an unknown file', () => {
		const { problems } = read({ 'interface/sounds.ftl': 'lead = A' });
		expect(problems.map(({ message }) => message)).toEqual([
			'languages/xx/interface/sounds.ftl:1: There is no English file of this name.'
		]);
	});

	test('one key of a group that is wrong leaves the others', () => {
		const { rounds } = interpret(pack('states =\n    .open = Louvri\n    .closed = { $time }\n'));
		expect(rounds['states']).toEqual({ open: 'Louvri', closed: 'Closed' });
	});
});

test('[WEB381] the share translated counts texts that can be used', () => {
	const { translated, total } = read(pack('lead = A\nstates =\n    .open = B\nclosesAt = no variable\n'));
	expect({ translated, total }).toEqual({ translated: 2, total: 8 });
});

test('[WEB380] a missing text is that of the language that the pack names', () => {
	const own = { 'interface/front/home.ftl': '' };
	const { files } = readTexts({ own, english, fallback: french, plurals: ['one', 'other'], fileOf: (path) => path });
	const format = createFormat('fr', 'ltr');
	const texts = interpretTexts(files['refusals/refusals']!, {
		own: format,
		fallback: format,
		onFallback: () => undefined
	});
	expect(texts).toEqual(refusals);
});

describe('[WEB382] a text of a pack is what the compiler makes of it', () => {
	test('plural forms are those of the language of the pack', () => {
		const forms =
			'[one] { $count } a\n        [few] { $count } b\n        [many] { $count } c\n       *[other] { $count } d';
		const text = `counted =\n    { $count ->\n        ${forms}\n    }\n`;
		const counted = interpret(pack(text), ['one', 'few', 'many', 'other'], 'pl').rounds['counted'] as (
			count: number
		) => string;
		expect([1, 2, 5, 1.5].map(counted)).toEqual(['1 a', '2 b', '5 c', '1,5 d']);
	});

	test('choices, lists and small letters', () => {
		const { rounds } = interpret({});
		expect(rounds['steps']).toEqual(['Read', 'Rate']);
		const said = rounds['said'] as (isMine: boolean, who: string | null, state: string) => string;
		expect([said(true, 'Amal', 'kept'), said(false, null, 'sent')]).toEqual([
			'Yours (amal): Amal, kept',
			'Theirs (): nobody, sent'
		]);
	});

	test('without a pack every English text is as compiled', () => {
		const input = { own: {}, english, fallback: english, plurals: ['one', 'other'], fileOf: (path: string) => path };
		const { files, problems } = readTexts(input);
		expect(problems).toEqual([]);
		const format = createFormat('en-GB', 'ltr');
		const formats = { own: format, fallback: format, onFallback: () => undefined };
		for (const [name, compiled] of Object.entries({ home, ratings }))
			expect(described(interpretTexts(files[`interface/${name}`]!, formats))).toEqual(described(compiled));
	});
});

/** Functions by what they answer. */
function described(texts: object): unknown {
	return JSON.parse(
		JSON.stringify(texts, (_, value: unknown) =>
			typeof value === 'function'
				? [0, 1, 2, 5].map((count) => String((value as (...some: unknown[]) => string)(count, count, count, count)))
				: value
		)
	);
}

import { oneLine, plainArabic } from '../../matrix/plain-text.ts';
import { westernDigits } from '../../matrix/recommendation-number.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { PollSubject } from '../subject.ts';
import { smallestLine } from '../disclosure/line-sizes.ts';

/** [POLL73] A question that people answer with words of their own. */

export const mostOwnWords = 3;
/** In letters: a word or a short phrase, which is read on a wall. */
export const longestOwnWord = 40;

export function isWordList(subject: PollSubject): boolean {
	return subject.kind === 'question' && subject.wordList === true;
}

/** What is one word for the list, and how it was written. */
export type OwnWord = { key: string; text: string };
export type WordsRefusal = 'poll/words-missing' | 'poll/word-contact';

/**
 * [POLL74] As they are kept: one line each, every word once. Nothing is taken that could lead to somebody: the wall shows to a whole hall
 * what one person wrote.
 */
export function readOwnWords(given: readonly string[]): Result<OwnWord[], WordsRefusal> {
	const words = new Map<string, OwnWord>();
	for (const each of given) {
		const text = tidy(each);
		const key = keyOfWord(text);
		if (text === '') continue;
		if (key === '' || [...text].length > longestOwnWord) return refuse('poll/words-missing');
		if (leadsToSomebody(text)) return refuse('poll/word-contact');
		if (!words.has(key)) words.set(key, { key, text });
	}
	return words.size === 0 || words.size > mostOwnWords ? refuse('poll/words-missing') : ok([...words.values()]);
}

/** One line without marks that nobody sees; no letter with more than three marks upon it. */
function tidy(text: string): string {
	const seen = text.normalize('NFKC').replace(/(?!\u200c)[\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''));
	return oneLine(seen).replace(/(\p{M}{3})\p{M}+/gu, '$1');
}

/**
 * Without case, accents, vowel signs of Arabic, punctuation, and with one letter for those that are written in several ways. Marks that are
 * letters of their own, as the vowels of Indian scripts, stay.
 */
export function keyOfWord(text: string): string {
	const plain = tidy(text)
		.normalize('NFKD')
		.replace(/[\p{Script=Inherited}\p{Cf}]/gu, '');
	return plainArabic(westernDigits(plain))
		.replace(/[ىی]/g, 'ي')
		.replace(/ک/g, 'ك')
		.toUpperCase()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

const linkLike = /\p{L}+:\/\/|\bwww\b|[\p{L}\p{N}-]{2,}\.\p{L}{2,}/iu;

/** Links, e-mail addresses and accounts, and whatever has as many digits as a telephone number. */
function leadsToSomebody(text: string): boolean {
	return /[@＠]/.test(text) || linkLike.test(text) || text.replace(/\P{Nd}/gu, '').length > 6;
}

/**
 * [POLL75] Whether the waiting words may be mixed into the list. With fewer, an observer who watches a person send could read their words.
 * At the end the rest is mixed all the same.
 */
export function mayMix(waiting: number, allVoted: boolean): boolean {
	return waiting >= smallestLine || (allVoted && waiting > 0);
}

/** One word of one person’s. Which words are of one person is known by `slip`; who that is, is not. */
export type SlipWord = OwnWord & { slip: string };
/** What the facilitator said of a word. `into`: it counts as that one. `shown`: as it stands on the wall. */
export type WordRuling = { key: string; shown: string | null; hidden: boolean; into: string | null };

export type WordStatus = 'waiting' | 'shown' | 'hidden';
export type ListedWord = {
	key: string;
	/** As shown to the participants, or as most people wrote it. */
	text: string;
	/** How many people sent it, or one that was joined to it. */
	people: number;
	status: WordStatus;
	/** The ways in which it was written, the most frequent first. */
	spellings: string[];
	joined: OwnWord[];
};
export type ShownWord = { text: string; people: number };

/** [POLL76] All that came, most frequent first; the order tells nothing of when. */
export function listWords(slips: readonly SlipWord[], rulings: readonly WordRuling[]): ListedWord[] {
	const ruled = new Map(rulings.map((ruling) => [ruling.key, ruling]));
	const byKey = Map.groupBy(slips, ({ key }) => key);
	const headOf = (key: string) => {
		const into = ruled.get(key)?.into ?? null;
		return into !== null && byKey.has(into) ? into : key;
	};
	const groups = Map.groupBy(byKey.keys(), headOf);
	const listed = [...groups].map(([key, keys]): ListedWord => {
		const { shown = null, hidden = false } = ruled.get(key) ?? {};
		const spellings = spellingsIn(byKey.get(key) ?? []);
		return {
			key,
			text: shown ?? spellings[0] ?? key,
			people: new Set(keys.flatMap((each) => byKey.get(each) ?? []).map(({ slip }) => slip)).size,
			status: hidden ? 'hidden' : shown === null ? 'waiting' : 'shown',
			spellings,
			joined: keys
				.filter((each) => each !== key)
				.map((each) => ({ key: each, text: spellingsIn(byKey.get(each) ?? [])[0] ?? each }))
				.sort(byText)
		};
	});
	return listed.sort((one, other) => other.people - one.people || byText(one, other));
}

/** [POLL77] What everybody may see: nothing that waits or is hidden, and no way of writing that was not chosen. */
export function shownWords(slips: readonly SlipWord[], rulings: readonly WordRuling[]): ShownWord[] {
	return listWords(slips, rulings)
		.filter(({ status }) => status === 'shown')
		.map(({ text, people }) => ({ text, people }));
}

function spellingsIn(words: readonly SlipWord[]): string[] {
	const counted = [...Map.groupBy(words, ({ text }) => text)].map(([text, of]) => ({ text, people: of.length }));
	return counted.sort((one, other) => other.people - one.people || byText(one, other)).map(({ text }) => text);
}

function byText(one: { text: string }, other: { text: string }): number {
	return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

/** What a facilitator does with words that came. */
export type WordCommand =
	/** In the way of writing that they saw: another that came meanwhile is not shown by it. */
	| { act: 'show'; words: OwnWord[] }
	| { act: 'hide' | 'wait'; keys: string[] }
	| { act: 'join'; key: string; into: string }
	| { act: 'part'; key: string };

/** The rulings that change. */
export function ruleOnWords(
	slips: readonly SlipWord[],
	rulings: readonly WordRuling[],
	command: WordCommand
): Result<WordRuling[], 'poll/word-unknown'> {
	const ruled = new Map(rulings.map((ruling) => [ruling.key, ruling]));
	const of = (key: string) => ruled.get(key) ?? { key, shown: null, hidden: false, into: null };
	const came = (key: string) => slips.some((word) => word.key === key);
	switch (command.act) {
		case 'show': {
			const known = command.words.every(({ key, text }) => slips.some((one) => one.key === key && one.text === text));
			if (!known) return refuse('poll/word-unknown');
			return ok(command.words.map(({ key, text }) => ({ ...of(key), shown: text, hidden: false })));
		}
		case 'hide':
		case 'wait': {
			if (!command.keys.every(came)) return refuse('poll/word-unknown');
			return ok(command.keys.map((key) => ({ ...of(key), shown: null, hidden: command.act === 'hide' })));
		}
		case 'join': {
			const { key } = command;
			const into = of(command.into).into ?? command.into;
			if (!came(key) || !came(into) || into === key) return refuse('poll/word-unknown');
			const followers = rulings.filter((ruling) => ruling.into === key);
			return ok([of(key), ...followers].map((ruling) => ({ ...ruling, into })));
		}
		case 'part':
			return came(command.key) ? ok([{ ...of(command.key), into: null }]) : refuse('poll/word-unknown');
	}
}

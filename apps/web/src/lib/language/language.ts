import type { Language } from '@plenum/domain/languages';
import { createContext } from 'svelte';
import type * as account from './en/account.ts';
import type * as breakouts from './en/breakouts.ts';
import type * as caucus from './en/caucus.ts';
import type * as comments from './en/comments.ts';
import type * as concerns from './en/concerns.ts';
import type * as desk from './en/desk.ts';
import type { Front } from './en/front.ts';
import type * as journal from './en/journal.ts';
import type * as mechanisms from './en/mechanisms.ts';
import type * as run from './en/run.ts';
import type { Text } from './en/text.ts';

export type { Front, Text };

export const languageCookie = 'language';

/** Files of rooms that only some pages load (`addRooms`), by name. */
export type Apart = {
	account: typeof account;
	breakouts: typeof breakouts;
	caucus: typeof caucus;
	comments: typeof comments;
	concerns: typeof concerns;
	desk: typeof desk;
	journal: typeof journal;
	mechanisms: typeof mechanisms;
	run: typeof run;
};

type AllText = Text &
	Apart['account'] &
	Apart['breakouts'] &
	Apart['caucus'] &
	Apart['comments'] &
	Apart['concerns'] &
	Apart['desk'] &
	Apart['journal'] &
	Apart['mechanisms'] &
	Apart['run'];

type Reader = { readonly language: Language; readonly text: Front };

const [readReader, giveReader] = createContext<Reader>();

/** By the root layout, and by pages that speak another language than their reader's. A getter, so that a change of language reaches every component. */
export const giveLanguage = giveReader;

/** `const t = useText();` then `{t.join.title}`. */
export function useText(): AllText {
	const reader = readReader();
	return new Proxy({} as AllText, {
		get(_, room) {
			if (!Reflect.has(reader.text, room)) throw new Error(`The texts of ${String(room)} are not loaded here.`);
			return Reflect.get(reader.text, room) as unknown;
		}
	});
}

export function useLanguage(): { readonly language: Language } {
	return readReader();
}

import type { Language } from '@plenum/domain/languages';
import { createContext } from 'svelte';
import type { Account } from './en/account.ts';
import type { Front } from './en/front.ts';
import type { Run } from './en/run.ts';
import type { Text } from './en/text.ts';

export type { Front, Run, Text };

export const languageCookie = 'language';

type Reader = { readonly language: Language; readonly text: Front | Text };

const [readReader, giveReader] = createContext<Reader>();

/** By the root layout, and again by a consultation's, which has more rooms. A getter, so that a change of language reaches every component. */
export const giveLanguage = giveReader;

/** Rooms that only their own page loads. */
type PageText = { account: Account; run: Run };

/** `const t = useText();` then `{t.join.title}`. */
export function useText(): Text & PageText {
	const reader = readReader();
	return new Proxy({} as Text & PageText, {
		get(_, room) {
			if (!Reflect.has(reader.text, room)) throw new Error(`The texts of ${String(room)} are not loaded here.`);
			return Reflect.get(reader.text, room) as unknown;
		}
	});
}

export function useLanguage(): { readonly language: Language } {
	return readReader();
}

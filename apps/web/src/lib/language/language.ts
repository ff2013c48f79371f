import type { InterfaceLanguage } from '@plenum/domain/languages';
import { createContext } from 'svelte';
import type * as account from '@plenum/messages/en/interface/account';
import type * as arranging from '@plenum/messages/en/files/arranging';
import type * as breakouts from '@plenum/messages/en/interface/breakouts';
import type * as calendar from '@plenum/messages/en/files/calendar';
import type * as caucus from '@plenum/messages/en/interface/caucus';
import type * as comments from '@plenum/messages/en/interface/comments';
import type * as desk from '@plenum/messages/en/files/desk';
import type * as entry from '@plenum/messages/en/files/entry';
import type * as commitments from '@plenum/messages/en/interface/commitments';
import type { Front } from '@plenum/messages/en/files/front';
import type * as evidence from '@plenum/messages/en/interface/evidence';
import type * as journal from '@plenum/messages/en/files/journal';
import type * as offline from '@plenum/messages/en/interface/offline';
import type * as indicators from '@plenum/messages/en/files/indicators';
import type * as institutions from '@plenum/messages/en/interface/institutions';
import type * as mechanisms from '@plenum/messages/en/interface/mechanisms';
import type * as overview from '@plenum/messages/en/files/overview';
import type * as progressReports from '@plenum/messages/en/files/progressReports';
import type * as ratings from '@plenum/messages/en/interface/ratings';
import type * as run from '@plenum/messages/en/files/run';
import type * as settings from '@plenum/messages/en/files/settings';
import type { Text as Inside } from '@plenum/messages/en/files/text';
import type * as voting from '@plenum/messages/en/files/voting';
import type * as withoutScript from '@plenum/messages/en/files/withoutScript';
import type * as work from '@plenum/messages/en/files/work';

export type { Front, Inside };

export const languageCookie = 'language';

/** Files of rooms that only some pages load (`addTexts`), by name. */
export type PageTexts = {
	account: typeof account;
	arranging: typeof arranging;
	breakouts: typeof breakouts;
	calendar: typeof calendar;
	caucus: typeof caucus;
	comments: typeof comments;
	commitments: typeof commitments;
	desk: typeof desk;
	entry: typeof entry;
	evidence: typeof evidence;
	journal: typeof journal;
	indicators: typeof indicators;
	institutions: typeof institutions;
	mechanisms: typeof mechanisms;
	offline: typeof offline;
	overview: typeof overview;
	progressReports: typeof progressReports;
	ratings: typeof ratings;
	run: typeof run;
	settings: typeof settings;
	voting: typeof voting;
	withoutScript: typeof withoutScript;
	work: typeof work;
};

/** What those say who are handed the words of a page inside: its `load` has added what they use. */
export type Text = Inside & PageTexts['commitments'] & PageTexts['ratings'] & PageTexts['voting'] & PageTexts['work'];

type AllText = Text &
	PageTexts['account'] &
	PageTexts['arranging'] &
	PageTexts['breakouts'] &
	PageTexts['calendar'] &
	PageTexts['caucus'] &
	PageTexts['comments'] &
	PageTexts['desk'] &
	PageTexts['entry'] &
	PageTexts['evidence'] &
	PageTexts['journal'] &
	PageTexts['indicators'] &
	PageTexts['institutions'] &
	PageTexts['mechanisms'] &
	PageTexts['offline'] &
	PageTexts['overview'] &
	PageTexts['progressReports'] &
	PageTexts['run'] &
	PageTexts['settings'] &
	PageTexts['withoutScript'];

type Reader = { readonly language: InterfaceLanguage; readonly text: Front };

/** Rooms that parts of pages brought along (`ui/lazy-part.ts`): words of a language, which are the same for everyone. */
const brought: Partial<Record<InterfaceLanguage, Partial<PageTexts>>> = {};

export function keepRooms(language: InterfaceLanguage, rooms: Partial<PageTexts>): void {
	brought[language] = { ...brought[language], ...rooms };
}

export function hasTexts(language: InterfaceLanguage, names: readonly (keyof PageTexts)[]): boolean {
	return names.every((name) => brought[language]?.[name] !== undefined);
}

function broughtRoom(language: InterfaceLanguage, room: PropertyKey): unknown {
	return Object.values(brought[language] ?? {}).flatMap((rooms) => Reflect.get(rooms, room) ?? [])[0];
}

const [readReader, giveReader] = createContext<Reader>();

/** By the root layout, and by pages that speak another language than their reader's. A getter, so that a change of language reaches every component. */
export const giveLanguage = giveReader;

/** `const t = useText();` then `{t.join.title}`. */
export function useText(): AllText {
	const reader = readReader();
	return new Proxy({} as AllText, {
		get(_, room) {
			const words: unknown = Reflect.get(reader.text, room) ?? broughtRoom(reader.language, room);
			if (words === undefined) throw new Error(`The texts of ${String(room)} are not loaded here.`);
			return words;
		}
	});
}

export function useLanguage(): { readonly language: InterfaceLanguage } {
	return readReader();
}

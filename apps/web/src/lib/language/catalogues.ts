import { isLanguage, languages, mapLanguages, type InterfaceLanguage, type Language } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { catalogues as loaders } from '@plenum/messages/catalogues';
import type { Budget } from '@plenum/messages/en/interface/budget';
import type { Corrections } from '@plenum/messages/en/interface/corrections';
import type { Drafting } from '@plenum/messages/en/interface/drafting';
import type { Catalogue } from './catalogue.ts';
import { keepRooms, type PageTexts, type Front, type Inside } from './language.ts';
import { builtIn } from './packs/packs.ts';

const files: Record<Language, (typeof loaders)[Language]> = loaders;
const catalogues = mapLanguages((language): Catalogue => {
	const { front, text, refusals, drafting, corrections, budget, ...apart } = files[language];
	return {
		front,
		text,
		apart,
		refusals: async () => (await refusals()).refusals,
		drafting: async () => (await drafting()).drafting,
		corrections: async () => (await corrections()).corrections,
		budget: async () => (await budget()).budget
	};
});

/** [WEB385] What reads packs travels only to readers of one. */
async function catalogueOf(language: InterfaceLanguage): Promise<Catalogue> {
	if (isLanguage(language)) return catalogues[language];
	return (await import('./packs/pack-catalogue.ts')).packCatalogue(language, catalogues[builtIn(language)]);
}

type Report = (language: Language, name: string) => void;
let report: Report = () => undefined;

/** [WEB430] On the server, which lists the texts that a page begins with. */
export function reportTexts(to: Report): void {
	report = to;
}

export async function loadFront(language: InterfaceLanguage): Promise<Front> {
	report(builtIn(language), 'front');
	return (await (await catalogueOf(language)).front()).front;
}

/** The front, and what most pages of a consultation say; its layout asks for it. */
export async function loadText(language: InterfaceLanguage): Promise<Inside> {
	report(builtIn(language), 'text');
	return (await (await catalogueOf(language)).text()).text;
}

/** For a layout that waits for those above it before it knows the language. */
export function requestText(): void {
	requestEarly(({ text }) => [text()]);
}

/** [WEB280] In a browser the page has a language before its layouts say so. A request that fails is repeated when the text is needed. */
function requestEarly(request: (catalogue: Catalogue) => Promise<unknown>[]): void {
	if (typeof document === 'undefined') return;
	const language = languages.find((each) => each === document.documentElement.lang);
	if (language) void Promise.allSettled(request(catalogues[language]));
}

/** What pages asked for since the application began. */
const added = new Set<keyof PageTexts>();
const together = new WeakMap<object, Map<string, object>>();

type TextsAbove<Above> = { language: InterfaceLanguage; text: Above };

/**
 * For a page's `load`, which answers it as its `text`: what the layouts above loaded, and the rooms that only such pages show. The
 * same object for the same question, so that a page that is read again is not drawn again. Where the layouts are still loading, the
 * page's own texts are requested beside them.
 */
export async function addTexts<Above extends Front, Name extends keyof PageTexts>(
	above: TextsAbove<Above> | Promise<TextsAbove<Above>>,
	...names: Name[]
): Promise<Above & Rooms<Name>> {
	if (above instanceof Promise) requestEarly(({ apart }) => names.map((name) => apart[name]()));
	const { language, text } = await above;
	for (const name of names) report(builtIn(language), name);
	const { apart } = await catalogueOf(language);
	const parts = await Promise.all(names.map((name) => apart[name]()));
	for (const name of names) added.add(name);
	const known = together.get(text) ?? new Map<string, object>();
	together.set(text, known);
	const key = names.join();
	if (!known.has(key)) known.set(key, Object.assign({}, text, ...parts) as object);
	return known.get(key) as Above & Rooms<Name>;
}

/** For a part of a page that comes later than the page (`ui/lazy-part.ts`); from then on they are there for every page. */
export async function loadTexts(language: InterfaceLanguage, ...names: (keyof PageTexts)[]): Promise<void> {
	const { apart } = await catalogueOf(language);
	await Promise.all(
		names.map(async (name) => {
			report(builtIn(language), name);
			keepRooms(language, { [name]: await apart[name]() });
			added.add(name);
		})
	);
}

type Rooms<Name extends keyof PageTexts> = (Name extends unknown ? (rooms: PageTexts[Name]) => void : never) extends (
	rooms: infer All
) => void
	? All
	: never;

/** Before the reader changes to another language: all that the pages so far have shown, so that the line is not needed at the change. */
export async function loadForChange(language: InterfaceLanguage, isInside: boolean): Promise<void> {
	const { front, text } = await catalogueOf(language);
	await Promise.all([front(), isInside && text(), loadTexts(language, ...added)]);
}

/** For what is not a page. */
export async function loadPageTexts<Name extends keyof PageTexts>(
	language: InterfaceLanguage,
	name: Name
): Promise<PageTexts[Name]> {
	return (await catalogueOf(language)).apart[name]();
}

/** The words of refusals that came as codes inside other answers. */
export async function loadRefusalWords(language: InterfaceLanguage): Promise<Record<Refusal, string>> {
	return (await catalogueOf(language)).refusals();
}

/** What stands beside an action while someone writes it. */
export async function loadDraftingWords(language: InterfaceLanguage): Promise<Drafting> {
	return (await catalogueOf(language)).drafting();
}

/** What the form of an action says of other mechanisms, on pages that do not list them. */
export async function loadMechanismWords(language: InterfaceLanguage): Promise<PageTexts['mechanisms']> {
	return (await catalogueOf(language)).apart.mechanisms();
}

/** Of what somebody else was quicker to do in a workshop. */
export async function loadJournalWords(language: InterfaceLanguage): Promise<PageTexts['journal']> {
	return (await catalogueOf(language)).apart.journal();
}

/** For people who are moved into a room. */
export async function loadBreakoutWords(language: InterfaceLanguage): Promise<PageTexts['breakouts']> {
	return (await catalogueOf(language)).apart.breakouts();
}

/** Of the dialog that corrects a closed text. */
/** What is said of too many words, where a summary is written and where the submission is taken away. */
export async function loadBudgetWords(language: InterfaceLanguage): Promise<Budget> {
	return (await catalogueOf(language)).budget();
}

export async function loadCorrectionWords(language: InterfaceLanguage): Promise<Corrections> {
	return (await catalogueOf(language)).corrections();
}

import { languageTraits, type PackCode } from '@plenum/domain/languages';
import { createFormat } from '@plenum/messages/format';
import { interpretTexts, type PackFormats, type PackText } from '@plenum/messages/packs/interpret';
import type { Catalogue } from '../catalogue.ts';
import { catalogueFiles, isShared, type CatalogueName } from './catalogue-files.ts';
import { keepFallback } from './fallback-texts.ts';
import { findPack, packsOnServer } from './packs.ts';

const loaded = new Map<string, Promise<object>>();

/** [WEB385] The catalogue of a pack. What no file of messages has yet comes from the language that it falls back to. */
export function packCatalogue(code: PackCode, fallback: Catalogue): Catalogue {
	const load = (name: CatalogueName) => loadOnce(code, name);
	const loadRoom = async (name: CatalogueName) => Object.values(await load(name))[0] as never;
	const readText = async () => {
		const { dates } = await import('@plenum/messages/documents/dates');
		return { dates: dates[findPack(code)!.fallback], ...(await load('front')), ...(await load('text')) };
	};
	const readShared = async (name: keyof Catalogue['apart'] & CatalogueName) => ({
		...(await fallback.apart[name]()),
		...(await load(name))
	});
	return {
		front: async () => ({ front: (await load('front')) as never }),
		text: async () => ({ text: (await once(code, 'all', readText)) as never }),
		apart: new Proxy(fallback.apart, {
			get: (_, name: keyof Catalogue['apart'] & CatalogueName) => () =>
				isShared(name) ? once(code, `shared/${name}`, () => readShared(name)) : load(name)
		}),
		refusals: () => loadRoom('refusals'),
		drafting: () => loadRoom('drafting'),
		corrections: () => loadRoom('corrections'),
		budget: () => loadRoom('budget')
	};
}

function loadOnce(code: PackCode, name: CatalogueName): Promise<object> {
	return once(code, name, async () => {
		const files = await readFiles(code, name);
		const formats = formatsOf(code);
		return Object.fromEntries(
			catalogueFiles[name].map((file) => [roomOf(file), interpretTexts(files[file]!, formats)] as const)
		);
	});
}

/** The same object for the same question. What failed is tried again. */
function once(code: PackCode, name: string, read: () => Promise<object>): Promise<object> {
	const key = [code, findPack(code)?.version, name].join(' ');
	const known = loaded.get(key) ?? read();
	loaded.set(key, known);
	known.catch(() => loaded.delete(key));
	return known;
}

/** A page on the server takes them from memory; a browser fetches a file whose address changes with its content. */
async function readFiles(code: PackCode, name: CatalogueName): Promise<Record<string, PackText[]>> {
	const server = packsOnServer();
	if (server) return server.textsOf(code, catalogueFiles[name])!;
	const response = await fetch(`/languages/${code}/${findPack(code)?.version}/${name}.json`);
	if (!response.ok) throw new Error(`The texts of ${code} did not come: ${response.status}`);
	return (await response.json()) as Record<string, PackText[]>;
}

function formatsOf(code: PackCode): PackFormats {
	const pack = findPack(code)!;
	const fallback = languageTraits[pack.fallback];
	return {
		own: createFormat([pack.locale, fallback.locale], pack.direction),
		fallback: createFormat(fallback.locale, fallback.direction),
		// [WEB383] A server would keep for all what was inserted for one reader.
		onFallback: (text, hasInsertions) => {
			if (!hasInsertions || typeof document !== 'undefined') keepFallback(text);
		}
	};
}

/** `interface/join-address` is the room `joinAddress`. */
function roomOf(file: string): string {
	return file.slice(file.indexOf('/') + 1).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

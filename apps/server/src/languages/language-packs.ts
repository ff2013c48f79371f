import { languageTraits, type GuidePart, type LanguagePack, type PackCode } from '@plenum/domain/languages';
import type { Refusal } from '@plenum/domain/refusals';
import { createFormat } from '@plenum/messages/format';
import { interpretTexts, type PackText } from '@plenum/messages/packs/interpret';

/** A language pack with its texts, by kind and file: `interface/home`. */
export type InstalledPack = {
	pack: LanguagePack;
	files: Record<string, PackText[]>;
	/** Parts of the guide, in Markdown. */
	guides: Partial<Record<GuidePart, string>>;
	/** The forms that its counted texts have. */
	plurals: readonly string[];
	/** Texts that can be used, of how many. */
	counts: { translated: number; total: number };
};

/** What an operator put into the folder `languages`. */
export class LanguagePacks {
	/** What is wrong in the folder, with file and line. */
	readonly problems: readonly string[];
	readonly installed: readonly InstalledPack[];
	readonly #refusals = new Map<PackCode, Record<Refusal, string>>();

	constructor(installed: readonly InstalledPack[], problems: readonly string[]) {
		this.installed = installed;
		this.problems = problems;
	}

	get list(): readonly LanguagePack[] {
		return this.installed.map(({ pack }) => pack);
	}

	find(code: string): LanguagePack | undefined {
		return this.list.find((pack) => pack.code === code);
	}

	/** The texts of some files of the interface and of the refusals; undefined where there is no such pack or file. */
	textsOf(code: string, names: readonly string[]): Record<string, PackText[]> | undefined {
		const files = this.installed.find(({ pack }) => pack.code === code)?.files;
		if (!files || !names.every((name) => Object.hasOwn(files, name))) return undefined;
		return Object.fromEntries(names.map((name) => [name, files[name]!]));
	}

	/** A part of the guide, in Markdown; undefined where there is no such pack, or it lacks the part. */
	guideOf(code: string, part: GuidePart): string | undefined {
		return this.installed.find(({ pack }) => pack.code === code)?.guides[part];
	}

	refusalText(code: PackCode, refusal: Refusal): string {
		const known = this.#refusals.get(code) ?? this.#readRefusals(code);
		this.#refusals.set(code, known);
		return known[refusal];
	}

	#readRefusals(code: PackCode): Record<Refusal, string> {
		const { pack, files } = this.installed.find((one) => one.pack.code === code)!;
		const { locale, direction } = languageTraits[pack.fallback];
		return interpretTexts(files['refusals/refusals']!, {
			own: createFormat([pack.locale, locale], pack.direction),
			fallback: createFormat(locale, direction),
			onFallback: () => undefined
		}) as Record<Refusal, string>;
	}
}

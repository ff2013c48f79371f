import type { InterfaceLanguage } from '@plenum/domain/languages';
import { loadRefusalWords } from '#lib/language/catalogues.ts';

/** The words of a refusal that came as a code inside another answer; loaded when they are needed. */
export async function refusalWords(language: InterfaceLanguage, code: string | null): Promise<string> {
	const words = await loadRefusalWords(language);
	return Object.entries(words).find(([refusal]) => refusal === code)?.[1] ?? words['import/unreadable'];
}

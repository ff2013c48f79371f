import type { Language } from '@plenum/domain/languages';

/** What the reader chose since this page was opened: then no server need be asked. Never set on the server. */
let chosen: Language | null = null;

export function chosenLanguage(): Language | null {
	return chosen;
}

export function chooseLanguage(language: Language): void {
	chosen = language;
}

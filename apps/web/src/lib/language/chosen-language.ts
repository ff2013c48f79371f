import type { InterfaceLanguage } from '@plenum/domain/languages';

/** What the reader chose since this page was opened: then no server need be asked. Never set on the server. */
let chosen: InterfaceLanguage | null = null;

export function chosenLanguage(): InterfaceLanguage | null {
	return chosen;
}

export function chooseLanguage(language: InterfaceLanguage): void {
	chosen = language;
}

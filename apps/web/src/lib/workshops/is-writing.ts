/** Somebody who would lose something if the page went away under them: a field has the focus, or a dialog is open. */
export function isWriting(): boolean {
	const focused = document.activeElement;
	const writes =
		focused instanceof HTMLElement && (focused.isContentEditable || focused.matches('input, textarea, select'));
	return writes || document.querySelector('dialog[open]') !== null;
}

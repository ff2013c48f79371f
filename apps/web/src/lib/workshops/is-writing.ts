/**
 * Somebody in the middle of typing, whose text would be lost if the page went away under them: a text field has the focus, or text
 * waits in a form or dialog to be sent. A choice is saved at once, and so is what is written outside of forms.
 */
export function isWriting(within: HTMLElement = document.body): boolean {
	const focused = document.activeElement;
	if (focused && within.contains(focused) && focused.matches(':read-write')) return true;
	return [...within.querySelectorAll(':is(form, dialog) :read-write:not([type=search])')].some(isUnsent);
}

function isUnsent(field: Element): boolean {
	if (!field.checkVisibility()) return false;
	return ('value' in field ? String(field.value) : (field.textContent ?? '')).trim() !== '';
}

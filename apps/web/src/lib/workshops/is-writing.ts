/**
 * Somebody in the middle of typing, whose text would be lost if the page went away under them: a text field has the focus, or text
 * waits in a form or dialog to be sent. A choice is saved at once, and so is what is written outside of forms.
 */
export function isWriting(): boolean {
	if (document.activeElement?.matches(':read-write')) return true;
	return [...document.querySelectorAll(':is(form, dialog) :read-write:not([type=search])')].some(isUnsent);
}

function isUnsent(field: Element): boolean {
	if (!field.checkVisibility()) return false;
	return ('value' in field ? String(field.value) : (field.textContent ?? '')).trim() !== '';
}

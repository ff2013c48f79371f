/**
 * Somebody is in the middle of typing, and would lose text if the page were replaced. A text field has the focus, or a form or dialog holds
 * unsent text. A choice is saved at once, and so is what is written outside of forms.
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

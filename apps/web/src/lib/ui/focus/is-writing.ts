/** A text field that somebody edited: its text before, and after the last edit. */
type Edit = { before: string; after: string };

const edits = new WeakMap<Element, Edit>();

if (typeof document !== 'undefined') {
	// What was typed before this script ran: the fields still have the default values of the document.
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:read-write, textarea'))
		if (field.value !== field.defaultValue) edits.set(field, { before: field.defaultValue, after: field.value });
	for (const name of ['focusin', 'beforeinput'])
		document.addEventListener(name, ({ target }) => rememberText(target), { capture: true });
	document.addEventListener('input', ({ target }) => rememberEdit(target), { capture: true });
}

/**
 * Somebody is in the middle of typing, and would lose text if the page were replaced. A text field has the focus, or a form or dialog holds
 * text that was typed and not sent. A choice is saved at once, and so is text outside of forms.
 */
export function isWriting(within: HTMLElement = document.body): boolean {
	const focused = document.activeElement;
	if (focused && within.contains(focused) && focused.matches(':read-write')) return true;
	return [...within.querySelectorAll(':is(form, dialog) :read-write:not([type=search])')].some(isUnsent);
}

/** Call when the text of a form was saved and stays in its fields. */
export function markSent(form: HTMLElement): void {
	for (const field of form.querySelectorAll(':read-write')) edits.delete(field);
}

/** Text that the page set itself is the new beginning: it was loaded, saved or emptied. */
function rememberText(field: EventTarget | null): void {
	if (!(field instanceof Element) || !field.matches(':read-write')) return;
	const text = textOf(field);
	if (edits.get(field)?.after !== text) edits.set(field, { before: text, after: text });
}

function rememberEdit(field: EventTarget | null): void {
	if (!(field instanceof Element) || !field.matches(':read-write')) return;
	edits.set(field, { before: edits.get(field)?.before ?? '', after: textOf(field) });
}

function isUnsent(field: Element): boolean {
	const edit = edits.get(field);
	if (!edit || edit.before === edit.after || textOf(field) !== edit.after) return false;
	return field.checkVisibility() && !savesItself(field);
}

/** A form without a button that sends it is for pages without scripts: its fields save what is typed. */
function savesItself(field: Element): boolean {
	const form = field.closest('form');
	return form !== null && !form.querySelector('[type=submit], button:not([type])');
}

function textOf(field: Element): string {
	return ('value' in field ? String(field.value) : (field.textContent ?? '')).trim();
}

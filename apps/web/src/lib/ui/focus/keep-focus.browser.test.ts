import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from './keep-focus.ts';

/** A list whose rows go when their button is pressed, beside what is there before and after it. */
function build(isLeaving = () => false) {
	const container = document.createElement('main');
	container.innerHTML = `
		<section><button>Before</button></section>
		<section><ul>${['Ada', 'Ben', 'Cem'].map((name) => `<li><button>${name}</button></li>`).join('')}</ul></section>
		<section><input aria-label="Field"><button>After</button></section>`;
	document.body.append(container);
	const stop = keepFocus(isLeaving)(container);
	onTestFinished(() => {
		stop?.();
		container.remove();
	});
	const button = (name: string) => [...container.querySelectorAll('button')].find((one) => one.textContent === name);
	for (const row of container.querySelectorAll('li'))
		row.firstElementChild?.addEventListener('click', () => row.remove());
	return { container, button };
}

const focused = () => (document.activeElement === document.body ? 'BODY' : document.activeElement?.textContent.trim());

test('[WEB28] what goes away hands the focus to what stands in its place, and at the end to what is left', async () => {
	const { button } = build();
	button('Ben')?.focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(focused).toBe('Cem');
	await userEvent.keyboard('{Enter}');
	await expect.poll(focused).toBe('Ada');
	await userEvent.keyboard('{Enter}');
	// Nothing is left of the list: on to what follows that can be pressed, past the field.
	await expect.poll(focused).not.toBe('BODY');
});

test('[WEB28] a button that becomes another one, or cannot be pressed any more, keeps the place', async () => {
	const { button } = build();
	const after = button('After');
	after?.addEventListener('click', () => {
		const other = document.createElement('button');
		other.textContent = 'Stop';
		after.replaceWith(other);
	});
	after?.focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(focused).toBe('Stop');
	button('Ada')?.focus();
	button('Ada')?.setAttribute('disabled', '');
	await expect.poll(focused).toBe('Ben');
});

test('[WEB28] whoever wrote a text that goes away is taken nowhere', async () => {
	const { container } = build();
	const editor = document.createElement('div');
	editor.contentEditable = 'true';
	container.prepend(editor);
	editor.focus();
	expect(document.activeElement).toBe(editor);
	editor.remove();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(focused()).toBe('BODY');
});

test('[WEB28] whoever left by themselves, or leaves the page, is followed nowhere', async () => {
	const leaving = build(() => true);
	leaving.button('Ada')?.focus();
	leaving.button('Ada')?.closest('li')?.remove();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(focused()).toBe('BODY');
	leaving.container.remove();
	const { button } = build();
	button('Ben')?.focus();
	button('Ben')?.blur();
	await new Promise((resolve) => setTimeout(resolve, 50));
	button('Ben')?.closest('li')?.remove();
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(focused()).toBe('BODY');
});

const revealing = '.button, [data-reveals]';

/**
 * [WEB403] Escape hides what is shown only while its element is pointed at or has the focus: the name of an icon, a key, tools. It
 * comes back once the element is left. A press on a shown name hides it too, as it may cover what was aimed at.
 */
export function dismissOnEscape(): () => void {
	const escape = ({ key }: KeyboardEvent) => {
		if (key !== 'Escape') return;
		for (const element of document.querySelectorAll<HTMLElement>(revealing))
			if (element.matches(':hover, :focus-within')) dismiss(element);
	};
	const press = (event: MouseEvent) => {
		const name = event.target instanceof Element ? event.target.closest('.square > .only-heard') : null;
		// Assistive technology presses without a pointer.
		if (!name || event.detail === 0) return;
		event.preventDefault();
		event.stopPropagation();
		if (name.parentElement) dismiss(name.parentElement);
	};
	document.addEventListener('keydown', escape, true);
	document.addEventListener('click', press, true);
	return () => {
		document.removeEventListener('keydown', escape, true);
		document.removeEventListener('click', press, true);
	};
}

function dismiss(element: HTMLElement): void {
	const controller = new AbortController();
	const restore = () => {
		delete element.dataset['dismissed'];
		controller.abort();
	};
	element.dataset['dismissed'] = '';
	element.addEventListener('pointerleave', restore, { signal: controller.signal });
	element.addEventListener('focusout', restore, { signal: controller.signal });
}

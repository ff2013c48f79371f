const revealing = '.button, [data-reveals]';

/**
 * [WEB403] Escape hides what is shown only while its element is pointed at or has the focus: the name of an icon, a key, tools. It
 * comes back once the element is left.
 */
export function dismissOnEscape(): () => void {
	const escape = ({ key }: KeyboardEvent) => {
		if (key !== 'Escape') return;
		for (const element of document.querySelectorAll<HTMLElement>(revealing))
			if (element.matches(':hover, :focus-within')) dismiss(element);
	};
	document.addEventListener('keydown', escape, true);
	return () => document.removeEventListener('keydown', escape, true);
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

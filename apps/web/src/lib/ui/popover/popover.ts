import type { Attachment } from 'svelte/attachments';

/** Phones that are some years old know no popovers: there the same button shows and hides the element (base.css hides it). */
export function openedBy(buttonId: string): Attachment<HTMLElement> {
	return (element) => {
		if ('popover' in HTMLElement.prototype) return;
		const button = document.getElementById(buttonId);
		const toggle = () => element.classList.toggle('shown');
		const escape = (event: KeyboardEvent) => event.key === 'Escape' && element.classList.remove('shown');
		button?.addEventListener('click', toggle);
		document.addEventListener('keydown', escape);
		return () => {
			button?.removeEventListener('click', toggle);
			document.removeEventListener('keydown', escape);
		};
	};
}

export function closePopover(element: HTMLElement | undefined): void {
	if (!element) return;
	if ('hidePopover' in element) element.hidePopover();
	else (element as HTMLElement).classList.remove('shown');
}

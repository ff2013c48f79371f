/** Where a popover stands: under or above its button, at the side where that ends. Through the CSSOM: a style attribute is not allowed. */

/** `beforetoggle`: under its button from its first picture on; `placeBeside` then fits it into the window. */
export function placeUnder(event: ToggleEvent, buttonId: string): void {
	const button = document.getElementById(buttonId);
	const popover = event.currentTarget;
	if (event.newState !== 'open' || !button || !(popover instanceof HTMLElement)) return;
	const at = button.getBoundingClientRect();
	const rtl = getComputedStyle(button).direction === 'rtl';
	const [side, gap] = rtl ? ['left', at.left] : ['right', document.documentElement.clientWidth - at.right];
	popover.style.setProperty(rtl ? 'right' : 'left', 'auto');
	popover.style.setProperty(side, `${Math.max(8, gap)}px`);
	popover.style.setProperty('top', `${at.bottom + 4}px`);
}

/** `toggle`: its size is known now. */
export function placeBeside(event: ToggleEvent, buttonId: string): void {
	const button = document.getElementById(buttonId);
	const popover = event.currentTarget;
	if (event.newState !== 'open' || !button || !(popover instanceof HTMLElement)) return;
	const at = button.getBoundingClientRect();
	const own = popover.getBoundingClientRect();
	const rtl = getComputedStyle(button).direction === 'rtl';
	const left = rtl ? at.left : at.right - own.width;
	const below = at.bottom + own.height + 8 < innerHeight || at.top < own.height + 8;
	popover.style.setProperty('right', 'auto');
	popover.style.setProperty('left', `${Math.min(Math.max(8, left), innerWidth - own.width - 8)}px`);
	popover.style.setProperty('top', `${below ? at.bottom + 4 : at.top - own.height - 4}px`);
}

/** How often something happens a second, lately: what happened a second ago counts a third. */
export class Rate {
	#count = 0;
	#at = -Infinity;

	happened(now: number): void {
		this.#count = this.perSecond(now) + 1;
		this.#at = now;
	}

	perSecond(now: number): number {
		return this.#count * Math.exp((this.#at - now) / 1000);
	}
}

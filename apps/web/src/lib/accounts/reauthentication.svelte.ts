/** The question who is there, asked once however many commands wait for the answer. */
export class Reauthentication {
	asking = $state(false);
	#waiting: ((proven: boolean) => void)[] = [];

	ask(): Promise<boolean> {
		this.asking = true;
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	settle(proven: boolean): void {
		this.asking = false;
		for (const resolve of this.#waiting.splice(0)) resolve(proven);
	}
}

/** The address that links lead to, where it is none that phones can open. */
export const joinAddress = {
	title: 'Phones cannot open this address',
	local: (address: string) => `${address} works only on the server’s own computer.`,
	choose: 'Choose the address of this computer on the phones’ network:',
	use: (address: string) => `Use ${address}`,
	used: (address: string) => `Links lead to ${address}. The phones must be on the same network.`,
	another: 'Use another address',
	none: 'This computer is not on a network, or the server accepts no connections from other computers (HOST).',
	set: 'To set the address for good, start the server with:',
	example: 'http://ADDRESS:PORT',
	chosen: (address: string) => `Links now lead to ${address}. Print the join sheet again.`
};

/** Shapes in a square of 12, by which constituencies are told apart without their colour. */
const shapes = [
	'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11Z',
	'M1 1h10v10H1Z',
	'M6 0l6 6l-6 6l-6-6Z',
	'M6 .5l6 11H0Z',
	'M3.5.5h5l3 5.5l-3 5.5h-5L.5 6Z',
	'M4.2.5h3.6v3.7h3.7v3.6H7.8v3.7H4.2V7.8H.5V4.2h3.7Z'
] as const;

/** How the constituency at this place of the consultation's list looks: its class of colour, from 1 on, and its shape. */
export function constituencyLook(index: number): { side: number; shape: string } {
	const place = ((index % shapes.length) + shapes.length) % shapes.length;
	return { side: place + 1, shape: shapes[place] ?? shapes[0] };
}

import { connect } from 'node:net';

export type ScannerAddress = { host: string; port: number };
export type VirusScanner = (bytes: Uint8Array) => Promise<'clean' | 'infected' | 'unreachable'>;

const patience = 60_000;
const pieceBytes = 256 * 1024;
/** An answer is a line; a server that says more is no scanner. */
const longestAnswer = 2000;

/** [EVIDENCE37] Asks a clamd over TCP (`INSTREAM`). What is neither clean nor infected to it counts as not scanned. */
export function createVirusScanner(address: ScannerAddress): VirusScanner {
	return (bytes) =>
		new Promise((resolve) => {
			let answer = '';
			const socket = connect(address);
			socket.setTimeout(patience, () => socket.destroy());
			socket.on('error', () => socket.destroy());
			socket.on('close', () => resolve(readAnswer(answer)));
			socket.on('data', (data) => {
				answer += data.toString('latin1');
				if (answer.includes('\0') || answer.length > longestAnswer) socket.destroy();
			});
			socket.once('connect', () => {
				socket.write('zINSTREAM\0');
				for (let start = 0; start < bytes.length; start += pieceBytes) {
					const piece = bytes.subarray(start, start + pieceBytes);
					socket.write(lengthOf(piece.length));
					socket.write(piece);
				}
				socket.write(lengthOf(0));
			});
		});
}

function lengthOf(bytes: number): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes);
	return length;
}

/** The name of what was found is not kept. */
function readAnswer(answer: string): Awaited<ReturnType<VirusScanner>> {
	if (/^stream: OK\0/.test(answer)) return 'clean';
	return /^stream: .* FOUND\0/.test(answer) ? 'infected' : 'unreachable';
}

/**
 * A binary WebSocket message as it goes over the wire from a server: unmasked, whole, uncompressed. Built once, and the same
 * bytes are written to every reader.
 */
export function webSocketFrame(payload: Uint8Array): Buffer {
	const header = headerLength(payload.length);
	const frame = Buffer.allocUnsafe(header + payload.length);
	frame[0] = 0x82;
	if (header === 2) {
		frame[1] = payload.length;
	} else if (header === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(payload.length, 2);
	} else {
		frame[1] = 127;
		frame.writeBigUInt64BE(BigInt(payload.length), 2);
	}
	frame.set(payload, header);
	return frame;
}

function headerLength(payload: number): 2 | 4 | 10 {
	if (payload < 126) return 2;
	return payload < 0x10000 ? 4 : 10;
}

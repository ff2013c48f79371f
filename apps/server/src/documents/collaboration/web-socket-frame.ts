/**
 * A binary WebSocket message as it goes over the wire from a server: unmasked, whole, uncompressed. Built once, and the same
 * bytes are written to every reader (docs/decisions/raw-websocket-frames.md).
 */
export function webSocketFrame(payload: Uint8Array): Buffer {
	return webSocketFrameOf(payload, payload.length);
}

/** The beginning of one whose payload is `length` bytes long: the rest of it is to be written behind. */
export function webSocketFrameOf(beginning: Uint8Array, length: number): Buffer {
	const header = headerLength(length);
	const frame = Buffer.allocUnsafe(header + beginning.length);
	frame[0] = 0x82;
	if (header === 2) {
		frame[1] = length;
	} else if (header === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(length, 2);
	} else {
		frame[1] = 127;
		frame.writeBigUInt64BE(BigInt(length), 2);
	}
	frame.set(beginning, header);
	return frame;
}

function headerLength(payload: number): 2 | 4 | 10 {
	if (payload < 126) return 2;
	return payload < 0x10000 ? 4 : 10;
}

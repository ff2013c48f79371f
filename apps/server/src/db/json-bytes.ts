declare const encoded: unique symbol;

/** The JSON of a value as bytes, which answers send as they are. The compiler knows the value's type. */
export type JsonBytes<Value> = Uint8Array & { readonly [encoded]: Value };

export function encodeJson<Value>(value: Value): JsonBytes<Value> {
	return asJsonBytes<Value>(Buffer.from(JSON.stringify(value)));
}

/** For bytes that were stored, compressed or put together from parts. */
export function asJsonBytes<Value>(bytes: Uint8Array): JsonBytes<Value> {
	return bytes as JsonBytes<Value>;
}

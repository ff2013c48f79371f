/** A file, or an object with a file among its fields. */
export type UploadBody = Blob | Record<string, string | Blob>;

export function hasFile(body: unknown): body is UploadBody {
	if (typeof body !== 'object' || body === null) return false;
	return body instanceof Blob || Object.values(body).some((field) => field instanceof Blob);
}

/** A form has its file last: the server reads the other fields first. */
export function encodeFiles(body: UploadBody): Blob | FormData {
	if (body instanceof Blob) return body;
	const form = new FormData();
	const fields = Object.entries(body);
	for (const [name, value] of fields) if (!(value instanceof Blob)) form.append(name, value);
	for (const [name, value] of fields) if (value instanceof Blob) form.append(name, value);
	return form;
}

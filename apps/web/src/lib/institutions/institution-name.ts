import type { Institution } from '@plenum/domain/consultations/institutions';

/** In the reader's language where it has a name there. */
export function institutionName({ name, names }: Pick<Institution, 'name' | 'names'>, language: string): string {
	return names.find((one) => one.language === language)?.name ?? name;
}

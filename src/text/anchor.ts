/**
 * The id of a heading from its slug, without the hyphens at its ends: a slug drops a sign such as ① and keeps a hyphen
 * for the space beside it. A heading of nothing but signs becomes `section`.
 */
export function anchorOf(slug: string): string {
	return slug.replace(/^-+|-+$/g, '') || 'section';
}

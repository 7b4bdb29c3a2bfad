import type { PageText } from '../../domain/search/excerpt.ts';

/** What a file of Pagefind begins with, once decompressed. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Reads a page's text from its fragment, the file Pagefind keeps beside its index (gzip, 4 to 7 kB). Read by
 * itself it spares the 70 kB of Pagefind's own script and WebAssembly. Throws for any other file.
 */
export async function readFragment(response: Response): Promise<PageText> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	// Some hosts send what ends in gzip as already decompressed.
	const text = bytes[0] === 0x1f ? await gunzip(bytes) : new TextDecoder().decode(bytes);
	if (!text.startsWith(SIGNATURE)) throw new TypeError(`${response.url} is no fragment of Pagefind.`);
	return JSON.parse(text.slice(SIGNATURE.length)) as PageText;
}

function gunzip(bytes: BlobPart): Promise<string> {
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

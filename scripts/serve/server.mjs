import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { selfSigned } from './certificate.mjs';
import { findFile } from './find-file.mjs';
import { headersFor, parseHeadersFile } from './headers-file.mjs';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.tbx': 'application/xml; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};
const COMPRESSED = /^(text|application\/(json|manifest|xml)|image\/svg)/;

/**
 * A file host in small: Brotli or gzip, the headers of `_headers`, entity tags, folders with a slash, 404 pages.
 * @param {{ root: string, base?: string }} site the built folder, absolute, and the path it stands under
 * @returns {import('node:http').Server}
 */
export function createSiteServer(site) {
	return createServer(answering(site));
}

/**
 * The same over HTTP/2, as hosts on the net serve it; browsers speak it only with a certificate, which here is one that
 * they must be told to trust.
 * @param {{ root: string, base?: string }} site
 * @param {{ key: string, cert: string }} [identity] both in PEM
 * @returns {import('node:http2').Http2SecureServer}
 */
export function createSecureSiteServer(site, identity = selfSigned()) {
	return createSecureServer(identity, answering(site));
}

/** Answers requests for the files of a site. */
function answering({ root, base = '/' }) {
	const prefix = base.replace(/\/+$/, '');
	const rulesFile = join(root, '_headers');
	const rules = existsSync(rulesFile) ? parseHeadersFile(readFileSync(rulesFile, 'utf8')) : [];
	const cache = new Map();

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return send(response, 405, { allow: 'GET, HEAD' });
		const { path, search } = parseAddress(request.url ?? '/');
		if (path === undefined) return send(response, 400);
		if (prefix && path === prefix) return send(response, 308, { location: `${prefix}/${search}` });
		// Beside the base there is another site; here there is nothing, in no language.
		const inside = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : '/..';
		const found = findFile(root, inside);
		if (found.status === 308) {
			// Two slashes at the front would name another host.
			const folder = encodeURI(path).replace(/^\/+/, '/');
			return send(response, 308, { location: `${folder}/${search}` });
		}
		if (!found.file) return send(response, 404, { 'content-type': 'text/plain' }, 'Not found\n');

		const { bytes, headers } = readBody(cache, found.file, request.headers['accept-encoding'] ?? '');
		Object.assign(headers, headersFor(rules, path));
		const known = found.status === 200 && isKnown(request.headers['if-none-match'], headers.etag);
		send(
			response,
			known ? 304 : found.status,
			headers,
			known || request.method === 'HEAD' ? undefined : bytes,
		);
	};
}

function send(response, status, headers = {}, body) {
	// One by one, so that whoever listens to the server can ask for them.
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	response.writeHead(status).end(body);
}

/**
 * The path of a request, decoded, and its query with the question mark; no path where it cannot be decoded. A slash that
 * was encoded parts no folders, so that a name with one leads nowhere.
 */
function parseAddress(url) {
	try {
		const { pathname, search } = new URL(url, 'http://localhost');
		return { path: decodeURIComponent(pathname.replace(/%2f|%5c/gi, '%00')), search };
	} catch {
		return {};
	}
}

/** Whether an `If-None-Match` names an entity tag: alone, in a list, as weak, or by `*`. */
function isKnown(header, etag) {
	const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return tags.includes('*') || tags.includes(etag);
}

/** The coding that a client takes: Brotli before gzip, none that it gives the weight 0. */
function chooseEncoding(accepts) {
	const taken = accepts
		.toLowerCase()
		.split(',')
		.map((coding) => coding.split(';').map((part) => part.trim()))
		.filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
		.map(([name]) => name);
	return ['br', 'gzip'].find((coding) => taken.includes(coding)) ?? '';
}

/** Reads the file again on every request, so that a rebuilt site is served at once; compresses it once. */
function readBody(cache, file, accepts) {
	const raw = readFileSync(file);
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	const encoding = COMPRESSED.test(type) ? chooseEncoding(accepts) : '';
	const key = `${encoding}:${file}`;
	let entry = cache.get(key);
	if (!entry?.raw.equals(raw)) {
		const tag = createHash('sha1').update(encoding).update(raw).digest('base64url');
		entry = { raw, bytes: compress(raw, encoding), etag: `"${tag}"` };
		cache.set(key, entry);
	}
	const headers = { 'content-type': type, 'content-length': entry.bytes.length, etag: entry.etag };
	if (COMPRESSED.test(type)) headers.vary = 'accept-encoding';
	if (encoding) headers['content-encoding'] = encoding;
	return { bytes: entry.bytes, headers };
}

function compress(raw, encoding) {
	if (encoding === 'br') return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
	return encoding === 'gzip' ? gzipSync(raw) : raw;
}

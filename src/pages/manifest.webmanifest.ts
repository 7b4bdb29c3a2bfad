import type { APIRoute } from 'astro';
import { SITE_NAME } from '../model/constants.ts';

/** The web app manifest, with the site's base path in its addresses. */
export const GET: APIRoute = () => {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return new Response(
		JSON.stringify({
			name: `${SITE_NAME.ko} · ${SITE_NAME.en}`,
			short_name: SITE_NAME.ko,
			start_url: base,
			scope: base,
			display: 'browser',
			background_color: '#faf7f0',
			theme_color: '#faf7f0',
			icons: [
				{ src: `${base}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
				{ src: `${base}icon-192.png`, type: 'image/png', sizes: '192x192' },
				{ src: `${base}icon-512.png`, type: 'image/png', sizes: '512x512' },
			],
		}),
		{ headers: { 'Content-Type': 'application/manifest+json' } },
	);
};

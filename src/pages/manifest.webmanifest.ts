import type { APIRoute } from 'astro';

/** The web app manifest, with the site's base path in its addresses. */
export const GET: APIRoute = () => {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	return new Response(
		JSON.stringify({
			name: '서버리스 도감 · Serverless Field Guide',
			short_name: '서버리스 도감',
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

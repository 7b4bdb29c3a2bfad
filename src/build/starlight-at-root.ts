import type { AstroIntegration } from 'astro';

/**
 * Starlight, reading `content/` at the project's root instead of `src/content/`.
 *
 * Starlight derives the folder of its pages and interface strings from `srcDir`, for sidebar groups, dates, edit
 * links, aside labels and UI strings. It has no option for that, so its set-up hook is shown the root as `srcDir`.
 * This rests on undocumented behaviour: versions are pinned, and tests/build/starlight.test.ts guards each feature.
 */
export function starlightAtRoot(starlight: AstroIntegration): AstroIntegration {
	const setup = starlight.hooks['astro:config:setup'];
	if (!setup) throw new Error('Starlight has no set-up hook. Check its version against package.json.');
	return {
		...starlight,
		hooks: {
			...starlight.hooks,
			'astro:config:setup': (options) => {
				const config = new Proxy(options.config, {
					get: (target, key) => (key === 'srcDir' ? target.root : (Reflect.get(target, key) as unknown)),
				});
				return setup({ ...options, config });
			},
		},
	};
}

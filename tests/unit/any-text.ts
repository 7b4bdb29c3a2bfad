import fc from 'fast-check';

/** Any text a browser can hold, half surrogate pairs and control characters included. */
export const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
	.map((units) => String.fromCharCode(...units));

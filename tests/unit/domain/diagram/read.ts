import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Print } from '../../../../src/domain/diagram/text.ts';
import { type Diagram, DiagramSchema, type FlowDiagram } from '../../../../src/model/schemas/diagram.ts';
import type { Locale } from '../../../../src/model/constants.ts';

/** The diagrams of a folder; files that the schema refuses are left to the content tests. */
export function diagramsIn(folder: string): Diagram[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.flatMap((name) => {
			const result = DiagramSchema.safeParse(parse(readFileSync(`${folder}/${name}`, 'utf8')));
			return result.success ? [result.data] : [];
		});
}

/** A fixture by its id. */
export function fixture(id: string): Diagram {
	return DiagramSchema.parse(parse(readFileSync(`tests/fixtures/diagrams/${id}.yaml`, 'utf8')));
}

/** A fixture that is a flow. */
export function flowFixture(id: string): FlowDiagram {
	const diagram = fixture(id);
	if (diagram.kind !== 'flow') throw new Error(`${id} is not a flow`);
	return diagram;
}

/** Prints texts of one language; a fact stands as a figure of common length. */
export const printIn =
	(locale: Locale): Print =>
	(text) =>
		text[locale].replace(/\{\{[a-z0-9-]+\}\}/g, '10,240 MB');

import { z } from 'astro/zod';
import { checkFlow, checkStack, checkTimeline, type DiagramIssue } from './diagram-checks.ts';
import { FlowSchema, StackSchema, TimelineSchema } from './diagram-fields.ts';

export * from './diagram-fields.ts';

/** Adds what a check finds to what the fields' own rules find. */
const having =
	<Diagram>(check: (diagram: Diagram) => DiagramIssue[]) =>
	(diagram: Diagram, context: z.RefinementCtx) => {
		for (const { path, message } of check(diagram)) context.addIssue({ code: 'custom', path, message });
	};

/** A numbered figure: what is drawn, in both languages, with the description for those who cannot see it. */
export const DiagramSchema = z.discriminatedUnion('kind', [
	FlowSchema.superRefine(having(checkFlow)),
	TimelineSchema.superRefine(having(checkTimeline)),
	StackSchema.superRefine(having(checkStack)),
]);
export type Diagram = z.infer<typeof DiagramSchema>;

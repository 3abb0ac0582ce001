/**
 * What kind of page a document is, for ranking: a round of the talks themselves, a text negotiated, another step of the process,
 * diplomacy around it; then our summaries of articles.
 */
export const standings = ['round', 'plan', 'step', 'context', 'article'] as const;

export type Standing = (typeof standings)[number];

/** The four things a colour may say, always together with a word or a shape. */
export type Tone = 'plain' | 'late' | 'due' | 'done';

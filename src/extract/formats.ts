/** Forms of input that can be named; `auto` looks. */
export const INPUT_FORMATS = ['auto', 'text', 'html', 'markdown'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

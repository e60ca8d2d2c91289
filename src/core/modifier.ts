/** How exact a stated quantity is said to be. */
export const MODIFIERS = ['exact', 'over', 'about', 'under', 'at-least'] as const
export type Modifier = (typeof MODIFIERS)[number]

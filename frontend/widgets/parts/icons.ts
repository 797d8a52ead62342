import { svg, type SVGTemplateResult } from 'lit';

/** Drawings on buttons, 16 by 16, in the colour of the text. */
export const ICONS = {
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  'grid-image': 'M5 3h9l-3 10H2zM9.5 3l-3 10M3.5 8h9',
  'standard-steps': 'M2 13h9V4M9 6l2-2 2 2',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3v10M10.5 3v10',
  back: 'M4 3v10M12 3l-6 5 6 5z',
  forward: 'M12 3v10M4 3l6 5-6 5z',
  directions: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 8l4-4',
} as const;

export function icon(name: keyof typeof ICONS): SVGTemplateResult {
  return svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
}

import { svg, type SVGTemplateResult } from 'lit';

/** Drawings on buttons, 16 by 16, in the colour of the text. */
export const ICONS = {
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  'grid-image': 'M5 3h9l-3 10H2zM9.5 3l-3 10M3.5 8h9',
} as const;

export function icon(name: keyof typeof ICONS): SVGTemplateResult {
  return svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
}

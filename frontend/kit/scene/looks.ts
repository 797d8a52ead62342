/** How things of one role look, as numbers; WebGL knows no style sheets. */
export interface Look {
  /** Red, green, blue and opacity, from 0 to 1, in sRGB. */
  readonly color: readonly [number, number, number, number];
  /** Width of a line in pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps in pixels; empty for a line drawn through. */
  readonly dash: readonly number[];
}

/**
 * Reads from the page how things of a role look: a path of that class stands in the picture, unseen, and the browser says what
 * colour, width and dash the style rules give it. So light, dark, high contrast and the reader's own colours all hold in
 * space, too.
 */
export class Looks {
  readonly #place: SVGGElement;
  readonly #probes = new Map<string, SVGPathElement>();

  /** @param place an unseen group inside the picture, whose paths are styled as its lines are */
  constructor(place: SVGGElement) {
    this.#place = place;
  }

  of(role: string): Look {
    const style = getComputedStyle(this.#probe(role));
    const dash = (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number);
    return { color: rgba(style.stroke), width: parseFloat(style.strokeWidth) || 1, dash };
  }

  #probe(role: string): SVGPathElement {
    const known = this.#probes.get(role);
    if (known) return known;
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    probe.setAttribute('class', `space-line ${role}`);
    this.#place.append(probe);
    this.#probes.set(role, probe);
    return probe;
  }
}

const known = new Map<string, Look['color']>();
let pixel: CanvasRenderingContext2D | null = null;

/** A colour in whatever notation the browser uses, by painting one pixel with it. */
function rgba(text: string): Look['color'] {
  const before = known.get(text);
  if (before) return before;
  pixel ??= onePixel();
  if (!pixel) return [0.5, 0.5, 0.5, 1];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = text;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
  const color = [r! / 255, g! / 255, b! / 255, a! / 255] as const;
  known.set(text, color);
  return color;
}

function onePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
}

import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { parseMatrix, parseVector } from '../kit/literal.ts';
import { IDENTITY, type Matrix } from '../kit/matrix.ts';
import type { Vector } from '../kit/vector.ts';
import { exampleList, type Example } from './parts/example-list.ts';
import { matrixParameter, vectorParameter } from './parts/parameter-fields.ts';
import './parts/player.ts';
import type { Played } from './parts/player.ts';
import { PlaneWidget } from './plane-widget.ts';
import type { Parameters, Picture } from './widget-element.ts';

/** How a player is set: where it stands, how far it goes, and how long it stays at each step, in milliseconds. */
export interface Playing {
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly pace: number;
  /** Whether it goes by whole steps only. */
  readonly whole?: boolean;
  /** Where it stands, in words. */
  readonly valueText: string;
  played(played: Played): void;
}

/** A widget of a 2×2 matrix A and a vector x, both to be typed, of which something is played step by step. */
export abstract class PlayedMap<P extends Picture> extends PlaneWidget<P> {
  static override properties = {
    ...PlaneWidget.properties,
    examples: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    PlaneWidget.styles,
    css`
      eig-matrix-field.role-x {
        color: var(--x);
      }
    `,
  ];

  /** Matrices to choose from, set by the server. */
  declare examples: Example[];

  constructor() {
    super();
    this.examples = [];
  }

  protected get A(): Matrix {
    return parseMatrix(this.state['A'] ?? '') ?? IDENTITY;
  }

  protected get x(): Vector {
    return parseVector(this.state['x'] ?? '') ?? [1, 0];
  }

  /** The fields of A and x, and the examples; choosing one sets `also`, too. */
  protected controls(also: Parameters = {}): TemplateResult {
    return html`<div class="controls">
      <div class="equation">
        ${matrixParameter(this, 'A', 'matrix')} ${vectorParameter(this, 'x', 'vector')}
      </div>
      ${exampleList(this.examples, this.word('presets'), (A) => this.propose({ A, ...also }))}
    </div>`;
  }

  protected player({
    value,
    min = 0,
    max,
    pace,
    whole = false,
    valueText,
    played,
  }: Playing): TemplateResult {
    return html`<eig-player
      ?whole=${whole}
      .value=${value}
      .min=${min}
      .max=${max}
      .pace=${pace}
      .label=${this.word('scrubber')}
      .valueText=${valueText}
      .buttons=${{
        play: this.word('play'),
        pause: this.word('pause'),
        back: this.word('back'),
        forward: this.word('forward'),
      }}
      @played=${(event: CustomEvent<Played>) => played(event.detail)}
    ></eig-player>`;
  }

  /** The player has come to a state, and rests there or goes on. */
  protected playTo(next: Parameters, rests: boolean): void {
    if (rests) this.rest(next);
    else this.hold(next);
  }

  /** The same for an orbit: the picture makes room for where it goes while it plays. */
  protected playOrbitTo(next: Parameters, rests: boolean): void {
    this.playTo(next, rests);
    if (!this.landmarks().every((point) => this.plane.shows(point))) this.fit();
  }
}

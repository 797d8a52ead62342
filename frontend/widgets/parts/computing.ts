import { css, html, nothing, type TemplateResult } from 'lit';

/** What a reader can do about something that takes long. */
export interface Computing {
  /** How much there is, from 0 to 1; nothing when all is there. */
  readonly progress: number | null | undefined;
  readonly stopped: boolean;
  word(key: string): string;
  stop(): void;
  goOn(): void;
}

export const computingStyles = css`
  .computing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    min-block-size: 2.25rem;
    padding: 0 1rem 0.5rem;
    color: var(--ink-soft);
  }
  .computing progress {
    flex: 1 1 8rem;
    max-inline-size: 20rem;
    block-size: 0.6rem;
    accent-color: var(--link);
  }
`;

/** How far a computation on the server is, with a button that stops it or lets it go on; nothing when it is done. */
export function computing(of: Computing): TemplateResult | typeof nothing {
  if (of.progress == null) return nothing;
  return html`<div class="computing">
    <span aria-hidden="true">${of.word(of.stopped ? 'stopped' : 'computing')}</span>
    <progress max="1" .value=${of.progress} aria-label=${of.word('computing')}></progress>
    <button type="button" @click=${() => (of.stopped ? of.goOn() : of.stop())}>
      ${of.word(of.stopped ? 'go-on' : 'stop')}
    </button>
  </div>`;
}

import { css } from 'lit';

/** A picture with a second one beside it, or below it where there is no room, and a player above both. */
export const sideBySideStyles = css`
  .playing {
    display: var(--around, flex);
    grid-column: 1 / -1;
    padding: 0 1rem 0.5rem;
  }
  eig-side-plane {
    border-block-end: 1px solid var(--hairline);
    block-size: clamp(14rem, 70cqi, 22rem);
  }
  .read-out {
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    gap: 0 2rem;
  }
  .fact.wide {
    grid-column: auto;
  }
  @container (width >= 46rem) {
    .layout {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .stage,
    eig-side-plane {
      block-size: 25rem;
      border-block: 1px solid var(--hairline);
    }
    .said {
      grid-column: 1 / -1;
    }
  }
`;

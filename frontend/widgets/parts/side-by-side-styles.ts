import { css } from 'lit';
import { downwardStyles } from './downward-styles.ts';

/**
 * A picture with a second one beside it, or below it where there is no room, and a player above both. Below each other they are low enough
 * for both to be seen at once: what one does is to be read in the other.
 */
export const sideBySideStyles = css`
  .layout {
    --one-of-two: clamp(13rem, 66cqi, min(22rem, 30dvh));
  }
  .playing {
    display: var(--around, flex);
    grid-column: 1 / -1;
    padding: 0 1rem 0.5rem;
  }
  .stage,
  eig-side-plane {
    block-size: var(--one-of-two);
  }
  eig-side-plane {
    border-block-end: 1px solid var(--hairline);
  }
  eig-scene {
    --stage-height: var(--one-of-two);
  }
  ${downwardStyles}
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

/**
 * How far an animation has come after some time, when it goes from stop to stop. Where motion is welcome it glides, slower
 * at both ends of each stretch; where it is not, it stands at a stop until it is time for the next.
 *
 * @param from where it began
 * @param elapsed time since then, in units of the time from one stop to the next
 * @param glides whether values between stops are shown
 */
export function played(from: number, elapsed: number, most: number, glides: boolean): number {
  const reached = Math.min(most, from + Math.max(0, elapsed));
  const stop = Math.floor(reached);
  return glides ? stop + eased(reached - stop) : Math.max(from, stop);
}

/** Where a glide begins that shows this value: the inverse of what {@link played} does between stops. */
export function playedFrom(value: number): number {
  const stop = Math.floor(value);
  const part = value - stop;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (eased(middle) < part) low = middle;
    else high = middle;
  }
  return stop + (part === 0 ? 0 : (low + high) / 2);
}

/** Smoothstep: from 0 to 1, at rest at both ends. */
function eased(part: number): number {
  return part * part * (3 - 2 * part);
}

/** The stop after or before a value. */
export function nextStop(value: number, sense: 1 | -1): number {
  return (sense === 1 ? Math.floor(value + 1 + NEARLY) : Math.ceil(value - 1 - NEARLY)) + 0;
}

/** What is rounding and not a distance from a stop. */
const NEARLY = 1e-6;

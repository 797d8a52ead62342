/** What the inputs of answers have in common for whoever reads them: the part of the DOM that is used here. */
export interface Place {
  querySelector(selector: string): unknown;
  querySelectorAll(selector: string): Iterable<unknown>;
}

interface Answered {
  value?: string;
  response?: string;
  checked?: boolean;
}

/** The response that stands in an input, in the form that the engine reads; nothing where there is no input that is read so. */
export function responseIn(place: Place): string | undefined {
  const items = place.querySelector('movable-items') as Answered | null;
  if (items) return items.response;
  const options = [...place.querySelectorAll('vaadin-radio-button, vaadin-checkbox')] as Answered[];
  if (options.length > 0) {
    return options.flatMap((option, i) => (option.checked ? [i + 1] : [])).join(' ');
  }
  return (place.querySelector('vaadin-text-field') as Answered | null)?.value;
}

interface Hand {
  state: Record<string, string>;
  rest: boolean;
}

/** The state in which a hand has left a picture, as the query of an address; nothing while the hand is on it. */
export function settingIn({ state, rest }: Hand): string | undefined {
  return rest ? new URLSearchParams(state).toString() : undefined;
}

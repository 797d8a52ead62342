/*
 * Links within the page. The document has a base address, so that "#proof" would lead to the home page, and following
 * "lesson/x#proof" would drop the state that the address carries. Both go to their place here; the address keeps its
 * state, and the history its length.
 */

/** The id that a link leads to on this page, if it does. */
function target(link: HTMLAnchorElement): string | undefined {
  if (link.getAttribute('href')?.startsWith('#')) return link.hash.slice(1);
  const here = link.origin === location.origin && link.pathname === location.pathname;
  return here && link.hash !== '' ? link.hash.slice(1) : undefined;
}

/** Shows a place, opened if it is folded away, and takes the keyboard there. */
export function goTo(id: string): boolean {
  const place = document.getElementById(decodeURIComponent(id));
  if (!place) return false;
  for (
    let fold = place.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
  return true;
}

document.addEventListener(
  'click',
  (event) => {
    const plain =
      event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const id = plain && link ? target(link) : undefined;
    if (id === undefined || !goTo(id)) return;
    event.preventDefault();
    event.stopPropagation();
    const address = `${location.pathname}${location.search}#${id}`;
    if (id !== 'main') history.replaceState(history.state, '', address);
  },
  { capture: true },
);

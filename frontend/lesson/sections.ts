/**
 * The upper third of the window and everything above it, as far up as any page goes: a heading that is jumped over in
 * one go has passed too.
 */
const PASSED = '1000000px 0px -66% 0px';

/**
 * Tells which section is being read, at once and whenever that changes: the last whose heading has passed the upper third
 * of the window, if any has. Gives a function that ends it.
 *
 * What the browser has observed decides, not where headings are when it gets round to saying so: by then a picture may
 * have come in above them.
 */
export function watchSections(
  headings: readonly Element[],
  tell: (id: string | undefined) => void,
): () => void {
  const passed = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target);
        else passed.delete(target);
      }
      tell(headings.filter((heading) => passed.has(heading)).at(-1)?.id);
    },
    { rootMargin: PASSED },
  );
  for (const heading of headings) observer.observe(heading);
  return () => observer.disconnect();
}

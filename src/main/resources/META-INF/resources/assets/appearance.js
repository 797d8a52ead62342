/*
 * Colours and text size as this reader has chosen them. Loaded before anything is painted; the menu in
 * frontend/shell/appearance-menu.ts calls it again after each change. Where the browser keeps nothing for us, as in a
 * frame of another site, the page looks as the system asks.
 */
(() => {
  const KEY = 'eigenlens.appearance';
  const SCHEMES = ['system', 'light', 'dark'];
  const SIZES = ['normal', 'large', 'projector'];

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      return {};
    }
  }

  function read() {
    const { scheme, size } = kept();
    return {
      scheme: SCHEMES.includes(scheme) ? scheme : 'system',
      size: SIZES.includes(size) ? size : 'normal',
    };
  }

  function apply() {
    const { scheme, size } = read();
    const root = document.documentElement;
    if (scheme === 'system') delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
    for (const one of SIZES) root.classList.toggle(one, one === size && one !== 'normal');
  }

  function choose(change) {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
    } catch {
      // Chosen for nothing: there is no place to keep it.
    }
    apply();
  }

  addEventListener('storage', (event) => event.key === KEY && apply());
  window.eigenlensAppearance = { read, choose };
  apply();
})();

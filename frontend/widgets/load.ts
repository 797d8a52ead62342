declare global {
  interface ImportMeta {
    /** Vite's, which replaces the call by the list of modules when it builds. */
    glob(patterns: string[]): Record<string, () => Promise<unknown>>;
  }
}

/** The modules of the widgets, by file; each is fetched when the first widget of its kind is on a page. */
const modules = import.meta.glob([
  './*.ts',
  '!./*.test.ts',
  '!./load.ts',
  '!./widget-element.ts',
  '!./plane-widget.ts',
  '!./played-map.ts',
]);

/**
 * Where a widget stands. It fetches the module that defines the widget's element: `widgets/linear-map.ts` for `linear-map`. So a
 * widget is found by its name, and a page loads only what it shows.
 */
class WidgetStage extends HTMLElement {
  connectedCallback(): void {
    void modules[`./${this.getAttribute('widget')}.ts`]?.();
  }
}

customElements.define('eig-widget-stage', WidgetStage);

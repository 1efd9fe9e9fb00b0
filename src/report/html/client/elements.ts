/** Makes elements without ever parsing text as HTML: everything that is shown goes into text nodes. */

type Child = Node | string | undefined;

/** Attributes, and listeners by `on` and the event's name. */
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/** An element of the page. `true` is an attribute without a value; `false` and `undefined` are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** The same for SVG. */
export function drawing(name: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
}

/** The elements and attributes of XML in any binary form. */

/** An element; those it stands in are its parents. */
export interface XmlNode {
  readonly name: string;
  readonly parent: XmlNode | undefined;
  /** What tells it from its like: its name or key attribute. */
  readonly label: string | undefined;
  /** Line of the source file; 0 when it is not told. */
  readonly line: number;
}

export interface XmlAttribute {
  /** Local name; the attribute's id in hexadecimal where the name was taken away. */
  readonly name: string;
  /** Id of an attribute of Android or of the app; 0 for others. */
  readonly id: number;
  /** Its value as text, one more where raw and compiled value differ. */
  readonly texts: readonly string[];
  /** A number or boolean, as text, where there is no text. */
  readonly primitive?: string | undefined;
  /** Id of the resource that its value is. */
  readonly reference?: number | undefined;
}

/** Ids of Android's attributes that manifests are read by: names may be blanked. */
export const attributeIds = {
  label: 0x01010001,
  name: 0x01010003,
  debuggable: 0x0101000f,
  value: 0x01010024,
  resource: 0x01010025,
  key: 0x010101e8,
  defaultValue: 0x010101ed,
  minSdkVersion: 0x0101020c,
  versionCode: 0x0101021b,
  versionName: 0x0101021c,
} as const;

const namesById: ReadonlyMap<number, string> = new Map(
  Object.entries(attributeIds).map(([name, id]) => [id, name]),
);
/** Elements of a path: deeper ones are shown by their innermost. */
const maxSteps = 24;
const maxLabelLength = 160;

/** The name of Android's attribute `id`, of those above. */
export function knownAttribute(id: number): string | undefined {
  return namesById.get(id);
}

/** `/manifest/application/meta-data[com.google.android.geo.API_KEY]`. */
export function pathOf(node: XmlNode): string {
  const steps: string[] = [];
  let at: XmlNode | undefined = node;
  while (at && steps.length < maxSteps) {
    const label = at.label === undefined || at.label === '' ? '' : `[${at.label.slice(0, maxLabelLength)}]`;
    steps.push(`${at.name}${label}`);
    at = at.parent;
  }
  return `${at ? '…' : ''}/${steps.reverse().join('/')}`;
}

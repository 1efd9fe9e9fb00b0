/** Names of configurations, in the order and with the words of Android's resource folders. */

/** What a configuration asks for; words as in folder names, absent where it does not care. */
export interface Qualifiers {
  readonly mcc?: number;
  readonly mnc?: number;
  readonly locale?: string | undefined;
  /** Words of which each stands for itself, in three groups that widths and density separate. */
  readonly direction?: string | undefined;
  readonly smallestWidthDp?: number;
  readonly widthDp?: number;
  readonly heightDp?: number;
  readonly beforeDensity?: readonly (string | undefined)[];
  readonly density?: number;
  readonly afterDensity?: readonly (string | undefined)[];
  readonly screenWidth?: number;
  readonly screenHeight?: number;
  readonly sdk?: number;
}

const densities: ReadonlyMap<number, string> = new Map([
  [120, 'ldpi'],
  [160, 'mdpi'],
  [213, 'tvdpi'],
  [240, 'hdpi'],
  [320, 'xhdpi'],
  [480, 'xxhdpi'],
  [640, 'xxxhdpi'],
  [0xfffe, 'anydpi'],
  [0xffff, 'nodpi'],
]);
/** This network code stands for 0, which means none. */
const zeroNetwork = 0xffff;

/** `fr-rCA-land-xhdpi-v21`; empty for the default configuration. */
export function qualifiersName(qualifiers: Qualifiers): string {
  const { mcc, mnc, density, screenWidth, screenHeight, sdk } = qualifiers;
  const words = [
    mcc ? `mcc${mcc}` : undefined,
    mnc ? `mnc${mnc === zeroNetwork ? 0 : mnc}` : undefined,
    qualifiers.locale,
    qualifiers.direction,
    qualifiers.smallestWidthDp ? `sw${qualifiers.smallestWidthDp}dp` : undefined,
    qualifiers.widthDp ? `w${qualifiers.widthDp}dp` : undefined,
    qualifiers.heightDp ? `h${qualifiers.heightDp}dp` : undefined,
    ...(qualifiers.beforeDensity ?? []),
    density ? (densities.get(density) ?? `${density}dpi`) : undefined,
    ...(qualifiers.afterDensity ?? []),
    screenWidth || screenHeight ? `${screenWidth ?? 0}x${screenHeight ?? 0}` : undefined,
    sdk ? `v${sdk}` : undefined,
  ];
  return words.filter((word) => word !== undefined && word !== '').join('-');
}

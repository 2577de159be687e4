/** What we use of the package, which brings no types. */
declare module 'subset-font' {
  /** A font file with these characters alone, and its axes held to these ranges. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'sfnt' | 'woff2'; variationAxes?: Record<string, { min: number; max: number }>; preserveNameIds?: number[] },
  ): Promise<Buffer>;
}

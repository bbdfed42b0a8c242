/** Lets callers hand on `undefined` where the component library only knows absent props. */

/** The same props, with `undefined` allowed wherever a prop may be left out. */
export type Loose<Props> = {
  readonly [Key in keyof Props]: object extends Pick<Props, Key> ? Props[Key] | undefined : Props[Key];
};

type MaybeUndefined<Props> = {
  [Key in keyof Props]: undefined extends Props[Key] ? Key : never;
}[keyof Props];

/** The same props without `undefined`: what may be undefined is optional. */
export type Defined<Props> = Omit<Props, MaybeUndefined<Props> & keyof Props> & {
  [Key in MaybeUndefined<Props> & keyof Props]?: Exclude<Props[Key], undefined>;
};

/** Leaves out the props whose value is `undefined`. */
export function defined<Props extends object>(props: Props): Defined<Props> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Defined<Props>;
}

import { px } from '../shape/shape';

/** Half the height of a diamond. */
export const reach = 4.5;

const tip = `l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;

/** A diamond, the mark of a value from outside the article, as path data. */
export const diamond = (x: number, y: number): string => `M${px(x)} ${px(y - reach)}${tip}`;

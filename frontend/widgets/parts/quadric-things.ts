import type { Camera } from '../../kit/scene/camera.ts';
import { quadric } from '../../kit/scene/quadric.ts';
import { arrow, axis, type Content, type Name, type Thing } from '../../kit/scene/things.ts';
import { multiply, ORIGIN, type Vector3 } from '../../kit/scene/vector3.ts';
import { descending, semiAxis, type Shape } from './principal-axes.ts';

/** Where the name of an axis is that has no end, as a part of what is seen. */
const FAR = 0.85;

/** A quadric in space with its principal axes; the axis that the reader points out is drawn stronger. */
export function quadricContent(
  shape: Shape,
  texts: readonly string[],
  level: number,
  { reach }: Camera,
  highlighted: string | null,
): Content {
  const sorted = descending(shape);
  const axes = sorted.axes.flatMap((direction, i) =>
    axisThings(direction, semiAxis(sorted.values[i]!, level), i, reach, highlighted),
  );
  const names = sorted.axes.map((direction, i): Name => {
    const end = semiAxis(sorted.values[i]!, level);
    const length = end !== null && end < FAR * reach ? end : FAR * reach;
    return {
      text: `λ_${i + 1}_ = ${texts[i] ?? ''}`,
      role: `role-eigen-${i + 1}`,
      at: multiply(length, direction),
    };
  });
  return { things: [...surfaces(sorted, level, reach), ...axes], names };
}

function axisThings(
  direction: Vector3,
  end: number | null,
  i: number,
  reach: number,
  highlighted: string | null,
): Thing[] {
  const key = `lambda${i + 1}`;
  const role = `role-eigen-${i + 1}`;
  const line: Thing = {
    ...axis(direction, reach, role),
    weight: highlighted === key ? 2.4 : 1,
    key,
  };
  return end !== null && end < 1.5 * reach
    ? [line, { ...arrow(multiply(end, direction), role), key }]
    : [line];
}

/** The surface; a line or a point where it has shrunk to one. */
function surfaces({ values, axes }: Shape, level: number, reach: number): Thing[] {
  const [a = 0, b = 0, c = 0] = values;
  const role = 'role-surface';
  if (level === 0) {
    const along = a === 0 && b < 0 ? axes[0] : c === 0 && b > 0 ? axes[2] : null;
    if (along) return [{ ...axis(along, reach, role), solid: true, weight: 3 }];
    if (a * b > 0 && b * c > 0) return [{ kind: 'dot', at: ORIGIN, role }];
  }
  return quadric(
    { values: [a, b, c], axes: axes as unknown as [Vector3, Vector3, Vector3], level },
    reach,
  );
}

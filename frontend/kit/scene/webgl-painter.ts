import {
  AmbientLight,
  BackSide,
  BufferAttribute,
  BufferGeometry,
  Color,
  ConeGeometry,
  DirectionalLight,
  DoubleSide,
  FrontSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  Quaternion,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  Vector3 as ThreeVector,
  WebGLRenderer,
  type Material,
  type Side,
} from 'three';
import { LineMaterial } from 'three/addons/lines/LineMaterial.js';
import { LineSegments2 } from 'three/addons/lines/LineSegments2.js';
import { LineSegmentsGeometry } from 'three/addons/lines/LineSegmentsGeometry.js';
import { withinReach } from '../reach.ts';
import type { Camera } from './camera.ts';
import { pieces } from './dashes.ts';
import type { Look, Looks } from './looks.ts';
import { meshOf, normalsOf } from './mesh.ts';
import { ATTRIBUTES, DOT, HEAD, MESH_OPACITY, SHAFT, type Painter } from './painter.ts';
import type { Arrow, Line, Patch, Thing } from './things.ts';
import { combine, multiply, norm, ORIGIN, subtract, unit, type Vector3 } from './vector3.ts';

/** More pixels for one of the page's than this cost time and show nothing. */
const MOST_PIXELS = 2;

/** In units of the picture; single precision holds no squares of much larger numbers. */
const FARTHEST = 1e9;

const UPWARDS = new ThreeVector(0, 1, 0);
const CONE = new ConeGeometry(0.38, 1, 20).translate(0, -0.5, 0);
const BALL = new SphereGeometry(1, 20, 12);

/** Lines of one colour, width and opacity, which are drawn together. */
interface Strokes {
  readonly look: Look;
  readonly width: number;
  readonly opacity: number;
  readonly ends: number[];
}

/**
 * Draws by WebGL. Nothing moves by itself: it draws when told to. Geometry is made anew for each picture, since it is small;
 * materials are kept, because shaders are dear.
 */
export class WebglPainter implements Painter {
  readonly element: HTMLCanvasElement;
  readonly #looks: Looks;
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Scene();
  readonly #camera = new PerspectiveCamera();
  readonly #light = new DirectionalLight(0xffffff, 2.4);
  readonly #lost: () => void;
  readonly #materials = new Map<string, Material>();
  #things = new Group();
  #strokes = new Map<string, Strokes>();

  /**
   * @param canvas on which there is WebGL
   * @param lost is called when the browser takes WebGL away
   */
  constructor(canvas: HTMLCanvasElement, looks: Looks, lost: () => void) {
    this.element = canvas;
    this.#looks = looks;
    this.#renderer = new WebGLRenderer({ canvas, ...ATTRIBUTES });
    this.#renderer.outputColorSpace = SRGBColorSpace;
    this.#lost = lost;
    this.element.addEventListener('webglcontextlost', lost);
    this.#scene.add(new AmbientLight(0xffffff, 1.3), this.#light, this.#things);
  }

  draw(things: readonly Thing[], camera: Camera): void {
    this.#lookFrom(camera);
    const before = this.#things;
    this.#scene.remove(before);
    this.#things = new Group();
    this.#strokes.clear();
    for (const thing of things) this.#add(thing, camera);
    for (const [key, strokes] of this.#strokes) this.#addStrokes(key, strokes);
    this.#scene.add(this.#things);
    this.#renderer.render(this.#scene, this.#camera);
    release(before);
  }

  dispose(): void {
    release(this.#things);
    for (const material of this.#materials.values()) material.dispose();
    this.element.removeEventListener('webglcontextlost', this.#lost);
    this.#renderer.dispose();
    if (!this.#renderer.getContext().isContextLost()) this.#renderer.forceContextLoss();
  }

  #lookFrom(camera: Camera): void {
    const { width, height, distance, reach } = camera;
    this.#renderer.setPixelRatio(Math.min(devicePixelRatio, MOST_PIXELS));
    this.#renderer.setSize(width, height, false);
    const three = this.#camera;
    three.fov = (2 * Math.atan(height / 2 / camera.focus) * 180) / Math.PI;
    three.aspect = width / height;
    three.near = Math.max(0.05 * distance, distance - 3 * reach);
    three.far = distance + 3 * reach;
    three.up.set(...camera.up);
    three.position.set(...camera.eye);
    three.lookAt(0, 0, 0);
    three.updateProjectionMatrix();
    const { towards, right, up } = camera;
    this.#light.position.set(...combine([1, -0.5, 0.7], [towards, right, up]));
  }

  #add(thing: Thing, camera: Camera): void {
    if (thing.kind === 'arrow') this.#addArrow(thing, camera);
    else if (thing.kind === 'line') this.#addLine(thing, camera);
    else if (thing.kind === 'patch') this.#addPatch(thing);
    else {
      const ball = new Mesh(BALL, this.#solid(thing.role));
      ball.position.set(...thing.at);
      ball.scale.setScalar(DOT / camera.scale);
      this.#things.add(ball);
    }
  }

  #addArrow({ from = ORIGIN, to, role }: Arrow, camera: Camera): void {
    const way = subtract(to, from);
    const head = Math.min(HEAD / camera.scale, 0.7 * norm(way));
    if (!(head > 0)) return;
    const look = this.#looks.of(role);
    const back = subtract(to, multiply(0.9 * head, unit(way)));
    this.#strokesOf(role, look, role === 'role-axis' ? 1 : SHAFT).ends.push(...from, ...back);
    const cone = new Mesh(CONE, this.#solid(role));
    cone.position.set(...to);
    cone.scale.setScalar(head);
    cone.setRotationFromQuaternion(
      new Quaternion().setFromUnitVectors(UPWARDS, new ThreeVector(...unit(way))),
    );
    this.#things.add(cone);
  }

  #addLine({ points, role, solid, weight = 1 }: Line, camera: Camera): void {
    const look = this.#looks.of(role);
    const dash = solid ? [] : look.dash.map((length) => length / camera.scale);
    const { ends } = this.#strokesOf(role, look, weight);
    for (const end of pieces(points, dash)) ends.push(...end);
  }

  #addPatch(patch: Patch): void {
    const geometry = geometryOf(patch);
    const { color } = this.#looks.of(patch.role);
    for (const side of patch.flat ? [DoubleSide] : [BackSide, FrontSide]) {
      const mesh = new Mesh(geometry, this.#surface(patch, side, color));
      mesh.renderOrder = side === FrontSide ? 2 : 1;
      this.#things.add(mesh);
    }
    const strokes = this.#strokesOf(patch.role, this.#looks.of(patch.role), 0.6, MESH_OPACITY);
    for (const line of meshOf(patch)) {
      for (const end of pieces(line, [])) strokes.ends.push(...end);
    }
  }

  #strokesOf(role: string, look: Look, weight: number, opacity = 1): Strokes {
    const key = `${role} ${weight} ${opacity}`;
    const known = this.#strokes.get(key);
    if (known) return known;
    const strokes = { look, width: weight * look.width, opacity, ends: [] };
    this.#strokes.set(key, strokes);
    return strokes;
  }

  #addStrokes(key: string, { look, width, opacity, ends }: Strokes): void {
    if (ends.length === 0) return;
    const material = this.#material(key, () => new LineMaterial()) as LineMaterial;
    const whole = opacity * look.color[3];
    paint(material, look.color);
    material.linewidth = width;
    material.opacity = whole;
    material.transparent = whole < 1;
    material.depthWrite = whole === 1;
    const lines = new LineSegments2(
      new LineSegmentsGeometry().setPositions(withinSpace(ends)),
      material,
    );
    lines.renderOrder = whole < 1 ? 3 : 0;
    this.#things.add(lines);
  }

  #solid(role: string): Material {
    const material = this.#material(`solid ${role}`, () => new MeshLambertMaterial());
    paint(material as MeshLambertMaterial, this.#looks.of(role).color);
    return material;
  }

  #surface({ role, flat, opacity }: Patch, side: Side, color: Look['color']): Material {
    const key = `surface ${role} ${flat} ${side} ${opacity}`;
    const material = this.#material(key, () => {
      const looks = { side, transparent: true, opacity, depthWrite: false };
      return flat ? new MeshBasicMaterial(looks) : new MeshLambertMaterial(looks);
    });
    paint(material as MeshLambertMaterial, color);
    return material;
  }

  #material(key: string, make: () => Material): Material {
    const known = this.#materials.get(key);
    if (known) return known;
    const made = make();
    this.#materials.set(key, made);
    return made;
  }
}

/** The same points, three numbers each, as near as the graphics processor can hold them. */
function withinSpace(points: readonly number[]): number[] {
  if (points.every((part) => Math.abs(part) <= FARTHEST)) return [...points];
  return Array.from({ length: points.length / 3 }, (_, i) =>
    withinReach(points.slice(3 * i, 3 * i + 3), FARTHEST),
  ).flat();
}

function paint(material: { color: Color }, [r, g, b]: Look['color']): void {
  material.color.setRGB(r, g, b, SRGBColorSpace);
}

function geometryOf(patch: Patch): BufferGeometry {
  const { vertices } = patch;
  const width = vertices[0]?.length ?? 0;
  const geometry = new BufferGeometry();
  const flatten = (rows: readonly (readonly Vector3[])[]): Float32Array =>
    new Float32Array(rows.flat().flatMap((point) => withinReach<Vector3>(point, FARTHEST)));
  geometry.setAttribute('position', new BufferAttribute(flatten(vertices), 3));
  if (!patch.flat) {
    geometry.setAttribute('normal', new BufferAttribute(flatten(normalsOf(patch)), 3));
  }
  const index: number[] = [];
  for (let i = 0; i + 1 < vertices.length; i++) {
    for (let j = 0; j + 1 < width; j++) {
      const a = i * width + j;
      index.push(a, a + 1, a + width, a + 1, a + width + 1, a + width);
    }
  }
  geometry.setIndex(index);
  return geometry;
}

/** Gives back the geometry of one picture; what all pictures share stays. */
function release(things: Group): void {
  for (const thing of things.children) {
    const { geometry } = thing as Mesh;
    if (geometry !== CONE && geometry !== BALL) geometry.dispose();
  }
}

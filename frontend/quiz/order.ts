/** The numbers of items, counted from 1, in an order; every function gives a new one. */
export type Order = readonly number[];

/** The order with the item at one place exchanged with its neighbour; the same where there is none. */
export function moved(order: Order, from: number, to: number): Order {
  const there = order[to];
  const here = order[from];
  if (here === undefined || there === undefined) return order;
  return order.map((item, place) => (place === from ? there : place === to ? here : item));
}

/** The order without the item at a place. */
export function takenOut(order: Order, place: number): Order {
  return order.filter((_, other) => other !== place);
}

/** The numbers up to `size` that are not in the order. */
export function offered(order: Order, size: number): Order {
  return Array.from({ length: size }, (_, i) => i + 1).filter((item) => !order.includes(item));
}

/** The order as the engine reads it: `3 1 2`. */
export function written(order: Order): string {
  return order.join(' ');
}

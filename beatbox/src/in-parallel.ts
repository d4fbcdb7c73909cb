/** Does something with each item, with `most` of them under way at a time. */
export async function inParallel<Item>(
  most: number,
  items: Item[],
  work: (item: Item, index: number) => Promise<unknown>,
): Promise<void> {
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) await work(item, index);
  };
  await Promise.all(Array.from({ length: most }, lane));
}

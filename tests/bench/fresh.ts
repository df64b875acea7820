import type { Views } from '../../schema/index.ts';
import { View } from '../../schema/view/view.ts';

/** A view that has read nothing yet, and shares the memos of another: sorted lists, the solved story time. */
export class FreshView extends View {
  override readonly memoOwner: object;

  constructor(kept: View) {
    super(kept.store, kept);
    this.memoOwner = kept.memoOwner;
  }
}

/**
 * Views with loaders for one request, as DataLoader's documentation has it. The days, the sorted lists and the solved
 * story time are borrowed from views that are kept: nobody would work them out for every request.
 */
export function freshViews(kept: Views): Views {
  const views = new Map<View, View>();
  const fresh = (view: View) => {
    const made = views.get(view) ?? new FreshView(view);
    views.set(view, made);
    return made;
  };
  return Object.create(kept, {
    latest: { get: () => fresh(kept.latest) },
    asOf: { value: (day: string) => fresh(kept.asOf(day)) },
  });
}

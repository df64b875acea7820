import type { Views } from '../../schema/index.ts';
import { View } from '../../schema/view/view.ts';

/** A view that has read nothing yet, and borrows the sorted lists that are made once for a view. */
export class FreshView extends View {
  readonly #kept: View;

  constructor(kept: View) {
    super(kept.day, kept.store, kept.nested);
    this.#kept = kept;
  }

  override order<R>(name: string, make: () => Promise<R> | R): Promise<R> {
    return this.#kept.order(name, make);
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

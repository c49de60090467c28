import type { ComponentChildren, VNode } from "preact";

type Props = { readonly label: string; readonly children: ComponentChildren };

/** Something wide that scrolls sideways on narrow screens; reachable by keyboard, or it could not be scrolled (WCAG 2.1.1). */
export function Scroll({ label, children }: Props): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus to be scrolled by keys
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

import type { VNode } from "preact";
import type { EventKind } from "../model/types.ts";

type SignProps = { readonly kind: EventKind; readonly uncertain: boolean };

/**
 * The sign of an event, drawn around the origin, about 14 units wide: for a group in the picture, or alone in a table.
 * Shape and glyph tell the kinds apart, so no colour is needed; a hollow, dashed sign is an uncertain reading.
 */
export function Sign({ kind, uncertain }: SignProps): VNode {
  return <g class={`sign sign-${kind.replace(" ", "-")}${uncertain ? " unsure" : ""}`}>{shapeOf(kind)}</g>;
}

/** The sign as a small drawing of its own, for a line of text; what it means must stand beside it. */
export function SignIcon(props: SignProps): VNode {
  return (
    <svg class="icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <Sign {...props} />
    </svg>
  );
}

function shapeOf(kind: EventKind): VNode {
  switch (kind) {
    case "first use":
      return <circle class="body" r="4" />;
    case "proposal":
      return <path class="body" d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z" />;
    case "support":
      return (
        <>
          <circle class="body" r="7" />
          <path class="glyph" d="M-4 0H4M0 -4V4" />
        </>
      );
    case "objection":
      return (
        <>
          <rect class="body" x="-6.5" y="-6.5" width="13" height="13" />
          <path class="glyph" d="M-3.8 0H3.8" />
        </>
      );
    case "decision":
      return (
        <path class="body" d="M0 -8.5L2.5 -2.8L8.5 -2.4L3.9 1.6L5.3 7.4L0 4.2L-5.3 7.4L-3.9 1.6L-8.5 -2.4L-2.5 -2.8Z" />
      );
  }
}

package io.github.autoencoderlab.figure;

import io.github.autoencoderlab.figure.Exploration.Place;
import io.github.autoencoderlab.figure.Exploration.Window;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What gestures on linked planes do. */
final class LinkedExplorer {
  /** A rectangle smaller than this on a side was no rectangle, in logical pixels. */
  private static final double LEAST_BRUSH = 4;

  /** Beyond this there is nothing more to be seen, as shares of what the points take. */
  private static final double MOST_SPAN = 4;

  private static final double LEAST_SPAN = 1e-4;

  /** Keys go so many steps from one side to the other. */
  private static final int STEPS = 40;

  private final LinkedPlanes planes;
  private final LinkedLayout layout;
  private final Exploration before;

  LinkedExplorer(LinkedPlanes planes, LinkedLayout layout) {
    this.planes = planes;
    this.layout = layout;
    before = planes.exploration();
  }

  Exploration after(Gesture gesture) {
    if (layout.page().content().isEmpty()) {
      return before;
    }
    if (gesture instanceof Gesture.Point at) {
      int point = layout.pointAt(planes, at.x(), at.y());
      Place place = layout.placeAt(at.x(), at.y());
      return point < 0 ? before.withPlace(place) : before.withPlace(null).withLit(point);
    } else if (gesture instanceof Gesture.Leave) {
      return before.withPlace(null);
    } else if (gesture instanceof Gesture.Walk at) {
      return before.withPlace(layout.placeAt(at.x(), at.y()));
    } else if (gesture instanceof Gesture.Click at) {
      return clicked(at);
    } else if (gesture instanceof Gesture.Brush brush) {
      return before.withBrush(brushed(brush));
    } else if (gesture instanceof Gesture.Pan pan) {
      return panned(pan);
    } else if (gesture instanceof Gesture.Zoom zoom) {
      return zoomed(layout.placeAt(zoom.x(), zoom.y()), zoom.factor());
    }
    return afterKey(gesture);
  }

  private Exploration afterKey(Gesture gesture) {
    if (gesture instanceof Gesture.Nudge nudge) {
      return before.withPlace(null).withPinned(nudged(nudge));
    } else if (gesture instanceof Gesture.Magnify magnify) {
      return zoomed(looked(), magnify.factor());
    } else if (gesture instanceof Gesture.Toggle toggle) {
      return toggled(toggle.number());
    }
    return Exploration.NONE;
  }

  private Exploration clicked(Gesture.Click at) {
    int named = layout.classAt(at.x(), at.y());
    if (named >= 0) {
      return toggled(named);
    }
    boolean free = layout.pointAt(planes, at.x(), at.y()) < 0;
    return before.withPinned(free ? layout.placeAt(at.x(), at.y()) : null);
  }

  private Exploration toggled(int number) {
    List<String> names = planes.classes();
    return number < names.size() ? before.withToggled(names.get(number)) : before;
  }

  private @Nullable Window brushed(Gesture.Brush brush) {
    int panel = layout.panelAt(brush.fromX(), brush.fromY());
    double width = Math.abs(brush.x() - brush.fromX());
    double height = Math.abs(brush.y() - brush.fromY());
    if (panel < 0 || Math.min(width, height) < LEAST_BRUSH) {
      return null;
    }
    Plot plot = layout.plots().get(panel);
    return new Window(
        panel,
        plot.x().valueAt(Math.min(brush.x(), brush.fromX())),
        plot.x().valueAt(Math.max(brush.x(), brush.fromX())),
        plot.y().valueAt(Math.max(brush.y(), brush.fromY())),
        plot.y().valueAt(Math.min(brush.y(), brush.fromY())));
  }

  private Exploration panned(Gesture.Pan pan) {
    int panel = layout.panelAt(pan.fromX(), pan.fromY());
    if (panel < 0) {
      return before;
    }
    Plot plot = layout.plots().get(panel);
    double dx = plot.x().valueAt(pan.fromX()) - plot.x().valueAt(pan.x());
    double dy = plot.y().valueAt(pan.fromY()) - plot.y().valueAt(pan.y());
    Window now = window(panel);
    return before.withWindow(
        new Window(panel, now.left() + dx, now.right() + dx, now.bottom() + dy, now.top() + dy));
  }

  /** What a panel shows now. */
  private Window window(int panel) {
    Range x = layout.plots().get(panel).x().range();
    Range y = layout.plots().get(panel).y().range();
    return new Window(panel, x.min(), x.max(), y.min(), y.max());
  }

  private Exploration zoomed(@Nullable Place place, double factor) {
    if (place == null) {
      return before;
    }
    Window now = window(place.panel());
    double whole = Range.of(planes.panels().get(place.panel()).x()).usable().span();
    double share = (now.right() - now.left()) / factor / whole;
    if (share > MOST_SPAN || share < LEAST_SPAN) {
      return before;
    }
    return before.withWindow(
        new Window(
            place.panel(),
            nearer(place.x(), now.left(), factor),
            nearer(place.x(), now.right(), factor),
            nearer(place.y(), now.bottom(), factor),
            nearer(place.y(), now.top(), factor)));
  }

  private static double nearer(double fixed, double edge, double factor) {
    return fixed + (edge - fixed) / factor;
  }

  /** The place that is looked at, or the middle of the first panel. */
  private Place looked() {
    Place walked = before.walked();
    if (walked != null && walked.panel() < layout.plots().size()) {
      return walked;
    }
    Window now = window(0);
    return new Place(0, (now.left() + now.right()) / 2, (now.bottom() + now.top()) / 2);
  }

  private Place nudged(Gesture.Nudge nudge) {
    Place from = looked();
    Window now = window(from.panel());
    return new Place(
        from.panel(),
        from.x() + nudge.right() * (now.right() - now.left()) / STEPS,
        from.y() + nudge.up() * (now.top() - now.bottom()) / STEPS);
  }
}

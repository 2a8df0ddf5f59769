package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Product;
import io.github.autoencoderlab.engine.array.Stride;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Group;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Plane;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Slot;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correlation at work on some images: three kinds of products over planes whose zeros are never
 * written to.
 *
 * <ul>
 *   <li>gather: coarse(y, x) = Σ W[i, j] fine(s·y + i − p, s·x + j − p)
 *   <li>scatter: fine(u, v) = Σ W[i, j]ᵀ coarse(y, x) over all that meet there
 *   <li>outer: ∂/∂W[i, j] = Σ coarse(y, x) fine(s·y + i − p, s·x + j − p)ᵀ
 * </ul>
 */
final class Correlation {
  private final CorrelationPlan plan;
  private final int images;
  private final int line;
  private final int origin;
  private final FineCopies fineCopies;
  private final CoarseCopies coarseCopies;
  private final Matrix[] fineIn;
  private final Matrix[] fineOut;
  private final Matrix coarseIn;
  private final Matrix coarseOut;
  private final Matrix[] slotsIn;
  private final Matrix[] slotsOut;
  private final Matrix coarseViewIn;
  private final Matrix coarseViewOut;
  private final Matrix[] sums;
  private final List<Step> gathering = new ArrayList<>();
  private final List<Step> scattering = new ArrayList<>();
  private final List<Step> multiplying = new ArrayList<>();

  private @Nullable LineUnits units;

  /** A product, alone or added to what is there. */
  private record Step(Product product, boolean added) {
    void run() {
      product.here(added ? 1 : 0, 1);
    }
  }

  Correlation(CorrelationPlan plan, TapWeights weights, int images, Precision precision) {
    this.plan = plan;
    this.images = images;
    line = images * plan.pitch();
    fineCopies = new FineCopies(plan, images);
    // Zeros before the first place, for taps that reach up and to the left.
    origin = (plan.down().mostTaps() - 1) * line + plan.across().mostTaps();
    coarseCopies = new CoarseCopies(plan, images, origin);
    fineIn = planes(precision);
    fineOut = planes(precision);
    int coarseLines = Math.max(plan.coarse().height(), plan.down().lastEnd());
    int places = origin + coarseLines * line;
    coarseIn = new Matrix(plan.coarse().channels(), places, precision);
    coarseOut = new Matrix(plan.coarse().channels(), places, precision);
    slotsIn = slotsOf(fineIn);
    slotsOut = slotsOf(fineOut);
    coarseViewIn = coarseView(coarseIn);
    coarseViewOut = coarseView(coarseOut);
    sums = new Matrix[plan.groups().size()];
    for (int g = 0; g < sums.length; g++) {
      sums[g] = weights.sums(g);
      addGather(g, weights.gather(g));
      addScatter(g, weights.scatter(g));
      addOuter(g);
    }
  }

  private Matrix[] planes(Precision precision) {
    return plan.planes().stream()
        .map(plane -> new Matrix(plane.channels(), plane.lines() * line + plane.taps(), precision))
        .toArray(Matrix[]::new);
  }

  private Matrix coarseView(Matrix plane) {
    Volume coarse = plan.coarse();
    int channels = coarse.channels();
    return Views.lattice(
        plane,
        origin * channels,
        channels,
        coarse.places() * images,
        new Stride(channels * coarse.width(), 1),
        new Stride(coarse.height(), line * channels),
        new Stride(images, plan.pitch() * channels));
  }

  private Matrix[] slotsOf(Matrix[] planes) {
    return plan.slots().stream()
        .map(slot -> slotOf(slot, planes[slot.plane()]))
        .toArray(Matrix[]::new);
  }

  private Matrix slotOf(Slot slot, Matrix plane) {
    int first = plan.across().first(slot.phaseAcross());
    int across = plan.across().end(slot.phaseAcross()) - first;
    int down = slot.endLine() - slot.firstLine();
    int channels = plane.rows();
    int from = ((slot.firstLine() - slot.shift()) * line + first) * channels + slot.channel();
    return Views.lattice(
        plane,
        from,
        plan.fine().channels(),
        across * down * images,
        new Stride(plan.fine().channels(), 1),
        new Stride(across, channels),
        new Stride(down, line * channels),
        new Stride(images, plan.pitch() * channels));
  }

  /** The places of each slot in fine maps [size × images]. */
  Matrix[] fineViews(Matrix fine) {
    return plan.slots().stream().map(slot -> fineView(slot, fine)).toArray(Matrix[]::new);
  }

  private Matrix fineView(Slot slot, Matrix fine) {
    Volume volume = plan.fine();
    int first = plan.across().first(slot.phaseAcross());
    int across = plan.across().end(slot.phaseAcross()) - first;
    int down = slot.endLine() - slot.firstLine();
    int stride = plan.window().stride();
    int y = plan.down().place(slot.phaseDown(), slot.firstLine());
    int x = plan.across().place(slot.phaseAcross(), first);
    int channels = volume.channels();
    return Views.lattice(
        fine,
        (y * volume.width() + x) * channels,
        channels,
        across * down * images,
        new Stride(channels, 1),
        new Stride(across, stride * channels),
        new Stride(down, stride * volume.width() * channels),
        new Stride(images, volume.size()));
  }

  private void addGather(int g, Matrix weights) {
    Group group = plan.groups().get(g);
    int count = plan.coarse().height() * line;
    for (int r = 0; r < Math.min(group.taps(), count); r++) {
      int columns = columns(count, r, group);
      Matrix out = everyTap(coarseOut, origin + r, group, columns);
      Matrix in = sideBySide(fineIn[group.plane()], group.shift() * line + r, group, columns);
      gathering.add(new Step(new Product(out).of(weights, false, in, false), g > 0));
    }
  }

  private void addScatter(int g, Matrix weights) {
    Group group = plan.groups().get(g);
    Plane plane = plan.planes().get(group.plane());
    int count = (plane.endLine() - plane.firstLine()) * line;
    int before = group.shift() * line + group.taps() - 1;
    for (int r = 0; r < Math.min(group.taps(), count); r++) {
      int columns = columns(count, r, group);
      int place = plane.firstLine() * line + r;
      Matrix out = everyTap(fineOut[group.plane()], place, group, columns);
      Matrix in = sideBySide(coarseIn, origin + place - before, group, columns);
      boolean added = group.shift() > 0;
      scattering.add(new Step(new Product(out).of(weights, false, in, false), added));
    }
  }

  private void addOuter(int g) {
    Group group = plan.groups().get(g);
    int count = plan.coarse().height() * line;
    for (int r = 0; r < Math.min(group.taps(), count); r++) {
      int columns = columns(count, r, group);
      Matrix left = everyTap(coarseIn, origin + r, group, columns);
      Matrix right = sideBySide(fineIn[group.plane()], group.shift() * line + r, group, columns);
      multiplying.add(new Step(new Product(sums[g]).of(left, false, right, true), r > 0));
    }
  }

  /** How many of so many places are every T-th from the rth on. */
  private static int columns(int count, int r, Group group) {
    return (count - r + group.taps() - 1) / group.taps();
  }

  /** The channels of every T-th place. */
  private static Matrix everyTap(Matrix plane, int place, Group group, int columns) {
    int channels = plane.rows();
    return Views.lattice(
        plane,
        place * channels,
        channels,
        columns,
        new Stride(channels, 1),
        new Stride(columns, group.taps() * channels));
  }

  /** The channels of T places that lie side by side, T places further in the next column. */
  private static Matrix sideBySide(Matrix plane, int place, Group group, int columns) {
    int channels = plane.rows();
    return plane.part(place * channels, group.taps() * channels, columns);
  }

  /**
   * Puts fine maps [size × images] between the zeros of their planes.
   *
   * @param views their {@link #fineViews}
   */
  void takeFine(Matrix fine, Matrix[] views) {
    if (fine.precision() == Precision.FLOAT) {
      fineCopies.take(fine, fineIn);
      return;
    }
    for (int n = 0; n < views.length; n++) {
      slotsIn[n].set(views[n]);
    }
  }

  /**
   * Puts coarse maps between the zeros of their plane.
   *
   * @param coarse channels × places · images
   */
  void takeCoarse(Matrix coarse) {
    if (coarse.precision() == Precision.FLOAT) {
      coarseCopies.take(coarse, coarseIn);
    } else {
      coarseViewIn.set(coarse);
    }
  }

  /** coarse [channels × places · images] ← what {@link #gather} has computed. */
  void giveCoarse(Matrix coarse) {
    if (coarse.precision() == Precision.FLOAT) {
      coarseCopies.give(coarseOut, coarse, null);
    } else {
      coarse.set(coarseViewOut);
    }
  }

  /** coarse ← f(what {@link #gather} has computed + b). */
  void giveCoarse(Matrix coarse, Matrix b, Activation f) {
    if (coarse.precision() == Precision.FLOAT) {
      coarseCopies.give(coarseOut, coarse, units(b, f));
    } else {
      Units.activate(coarse, coarseViewOut, b, f);
    }
  }

  private LineUnits units(Matrix b, Activation f) {
    if (units == null) {
      Volume coarse = plan.coarse();
      units = new LineUnits(b, f, Math.max(fineCopies.most(), coarse.width() * coarse.channels()));
    }
    units.prepare();
    return units;
  }

  /** fine [size × images] ← what {@link #scatter} has computed. */
  void giveFine(Matrix fine, Matrix[] views) {
    if (fine.precision() == Precision.FLOAT) {
      fineCopies.give(fine, fineOut, null);
    } else {
      setFine(fine, views);
    }
  }

  /**
   * fine ← f(what {@link #scatter} has computed + b).
   *
   * @param byChannels the same maps as channels × places · images
   */
  void giveFine(Matrix fine, Matrix[] views, Matrix byChannels, Matrix b, Activation f) {
    if (fine.precision() == Precision.FLOAT) {
      fineCopies.give(fine, fineOut, units(b, f));
    } else {
      setFine(fine, views);
      Units.activate(byChannels, b, f);
    }
  }

  private void setFine(Matrix fine, Matrix[] views) {
    if (plan.stacked()) {
      fine.fill(0);
    }
    for (int n = 0; n < views.length; n++) {
      if (plan.stacked()) {
        views[n].add(1, slotsOut[n]);
      } else {
        views[n].set(slotsOut[n]);
      }
    }
  }

  /** Computes coarse maps from the fine ones taken last. */
  void gather() {
    run(gathering);
  }

  /** Computes fine maps from the coarse ones taken last. */
  void scatter() {
    run(scattering);
  }

  /** Computes the gradient of the weights from the fine and coarse maps taken last. */
  void outer() {
    run(multiplying);
  }

  /** Without an iterator, as a step takes no memory. */
  private static void run(List<Step> steps) {
    for (int n = 0; n < steps.size(); n++) {
      steps.get(n).run();
    }
  }

  /** The gradient, group by group. */
  Matrix[] sums() {
    return sums;
  }
}

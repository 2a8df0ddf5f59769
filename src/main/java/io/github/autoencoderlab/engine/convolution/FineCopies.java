package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Slot;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Copies float32 maps of a slice into planes and back, a line at a time: short runs of channels are
 * sorted in arrays, whole lines go to and from memory.
 */
final class FineCopies {
  private final CorrelationPlan plan;
  private final int images;
  private final int pitch;
  private final int channels;
  private final int width;
  private final int stride;
  private final Slot[] slots;

  /** Of each slot the first place of a line, how many there are, and where the first is in maps. */
  private final int[] first;

  private final int[] count;
  private final int[] start;
  private final float[] maps;
  private final float[] row;
  private final float[] line;

  FineCopies(CorrelationPlan plan, int images) {
    this.plan = plan;
    this.images = images;
    pitch = plan.pitch();
    channels = plan.fine().channels();
    width = plan.fine().width();
    stride = plan.window().stride();
    slots = plan.slots().toArray(Slot[]::new);
    MapAxis across = plan.across();
    first = each(slot -> across.first(slot.phaseAcross()));
    count = each(slot -> across.end(slot.phaseAcross()) - across.first(slot.phaseAcross()));
    start =
        each(slot -> channels * across.place(slot.phaseAcross(), across.first(slot.phaseAcross())));
    maps = new float[plan.stacked() ? plan.fine().size() : 1];
    row = new float[width * channels];
    line = new float[pitch * plan.planes().get(0).channels()];
  }

  private int[] each(ToIntFunction<Slot> number) {
    return Arrays.stream(slots).mapToInt(number).toArray();
  }

  /** planes ← fine maps [size × images]. */
  void take(Matrix fine, Matrix[] planes) {
    for (int image = 0; image < images; image++) {
      if (plan.stacked()) {
        takeStacked(image, fine, planes[0]);
      } else {
        takePhases(image, fine, planes);
      }
    }
  }

  /** Numbers that units are handed at a time, at most. */
  int most() {
    return Math.max(maps.length, row.length);
  }

  /** fine maps [size × images] ← what units make of the planes, or the planes as they are. */
  void give(Matrix fine, Matrix[] planes, @Nullable LineUnits units) {
    for (int image = 0; image < images; image++) {
      if (plan.stacked()) {
        giveStacked(image, fine, planes[0], units);
      } else {
        givePhases(image, fine, planes, units);
      }
    }
  }

  private void takeStacked(int image, Matrix fine, Matrix plane) {
    FloatLines.read(fine, image * maps.length, maps, 0, maps.length);
    int depth = plane.rows();
    for (int y = 0; y < plan.coarse().height(); y++) {
      Arrays.fill(line, 0);
      for (int n = 0; n < slots.length; n++) {
        Slot slot = slots[n];
        if (has(slot, y)) {
          takeSlot(n, y, depth);
        }
      }
      FloatLines.write(plane, (y * images + image) * line.length, line, 0, line.length);
    }
  }

  private static boolean has(Slot slot, int y) {
    return y + slot.shift() >= slot.firstLine() && y + slot.shift() < slot.endLine();
  }

  private void takeSlot(int n, int y, int depth) {
    int from = fineLine(slots[n], y + slots[n].shift()) + start[n];
    int to = first[n] * depth + slots[n].channel();
    for (int c = 0; c < channels; c++) {
      MapLoops.spread(maps, from + c, stride * channels, line, to + c, depth, count[n]);
    }
  }

  private void giveStacked(int image, Matrix fine, Matrix plane, @Nullable LineUnits units) {
    Arrays.fill(maps, 0);
    int depth = plane.rows();
    for (int y = 0; y < plan.coarse().height(); y++) {
      FloatLines.read(plane, (y * images + image) * line.length, line, 0, line.length);
      for (int n = 0; n < slots.length; n++) {
        Slot slot = slots[n];
        if (has(slot, y)) {
          giveSlot(n, y, depth);
        }
      }
    }
    if (units != null) {
      units.apply(maps, maps.length);
    }
    FloatLines.write(fine, image * maps.length, maps, 0, maps.length);
  }

  private void giveSlot(int n, int y, int depth) {
    int to = fineLine(slots[n], y + slots[n].shift()) + start[n];
    int from = first[n] * depth + slots[n].channel();
    for (int c = 0; c < channels; c++) {
      MapLoops.addSpread(line, from + c, depth, maps, to + c, stride * channels, count[n]);
    }
  }

  /** Where in the maps of an image line q of a slot begins. */
  private int fineLine(Slot slot, int q) {
    return plan.down().place(slot.phaseDown(), q) * row.length;
  }

  private void takePhases(int image, Matrix fine, Matrix[] planes) {
    for (int n = 0; n < slots.length; n++) {
      Slot slot = slots[n];
      Matrix plane = planes[slot.plane()];
      int length = count[n] * channels;
      for (int q = slot.firstLine(); q < slot.endLine(); q++) {
        FloatLines.read(fine, image * plan.fine().size() + fineLine(slot, q), row, 0, row.length);
        if (stride == 1) {
          FloatLines.write(plane, linePlace(image, q, first[n]), row, start[n], length);
        } else {
          MapLoops.apart(row, start[n], stride, line, channels, count[n]);
          FloatLines.write(plane, linePlace(image, q, first[n]), line, 0, length);
        }
      }
    }
  }

  /** Phases of one line follow each other, and the last one completes it. */
  private void givePhases(int image, Matrix fine, Matrix[] planes, @Nullable LineUnits units) {
    for (int n = 0; n < slots.length; n++) {
      Slot slot = slots[n];
      boolean begins = n == 0 || slots[n - 1].phaseDown() != slot.phaseDown();
      if (begins) {
        for (int q = slot.firstLine(); q < slot.endLine(); q++) {
          giveLine(image, n, q, planes);
          if (units != null) {
            units.apply(row, row.length);
          }
          int to = image * plan.fine().size() + fineLine(slot, q);
          FloatLines.write(fine, to, row, 0, row.length);
        }
      }
    }
  }

  private void giveLine(int image, int from, int q, Matrix[] planes) {
    int phase = slots[from].phaseDown();
    for (int n = from; n < slots.length && slots[n].phaseDown() == phase; n++) {
      int place = linePlace(image, q, first[n]);
      int length = count[n] * channels;
      if (stride == 1) {
        FloatLines.read(planes[slots[n].plane()], place, row, start[n], length);
      } else {
        FloatLines.read(planes[slots[n].plane()], place, line, 0, length);
        MapLoops.together(line, row, start[n], stride, channels, count[n]);
      }
    }
  }

  private int linePlace(int image, int q, int place) {
    return ((q * images + image) * pitch + place) * channels;
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.convolution.CorrelationPlan.Slot;
import java.util.Arrays;
import java.util.List;
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
  private final List<Slot> slots;
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
    slots = plan.slots();
    maps = new float[plan.stacked() ? plan.fine().size() : 1];
    row = new float[width * channels];
    line = new float[pitch * plan.planes().get(0).channels()];
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
      for (int n = 0; n < slots.size(); n++) {
        Slot slot = slots.get(n);
        if (has(slot, y)) {
          takeSlot(slot, y, depth);
        }
      }
      FloatLines.write(plane, (y * images + image) * line.length, line, 0, line.length);
    }
  }

  private static boolean has(Slot slot, int y) {
    return y + slot.shift() >= slot.firstLine() && y + slot.shift() < slot.endLine();
  }

  private void takeSlot(Slot slot, int y, int depth) {
    int first = plan.across().first(slot.phaseAcross());
    int end = plan.across().end(slot.phaseAcross());
    int from = fineStart(slot, y + slot.shift(), first);
    for (int c = 0; c < channels; c++) {
      MapLoops.spread(
          maps,
          from + c,
          stride * channels,
          line,
          first * depth + slot.channel() + c,
          depth,
          end - first);
    }
  }

  private void giveStacked(int image, Matrix fine, Matrix plane, @Nullable LineUnits units) {
    Arrays.fill(maps, 0);
    int depth = plane.rows();
    for (int y = 0; y < plan.coarse().height(); y++) {
      FloatLines.read(plane, (y * images + image) * line.length, line, 0, line.length);
      for (int n = 0; n < slots.size(); n++) {
        Slot slot = slots.get(n);
        if (has(slot, y)) {
          giveSlot(slot, y, depth);
        }
      }
    }
    if (units != null) {
      units.apply(maps, maps.length);
    }
    FloatLines.write(fine, image * maps.length, maps, 0, maps.length);
  }

  private void giveSlot(Slot slot, int y, int depth) {
    int first = plan.across().first(slot.phaseAcross());
    int end = plan.across().end(slot.phaseAcross());
    int to = fineStart(slot, y + slot.shift(), first);
    for (int c = 0; c < channels; c++) {
      MapLoops.addSpread(
          line,
          first * depth + slot.channel() + c,
          depth,
          maps,
          to + c,
          stride * channels,
          end - first);
    }
  }

  /** Where in the maps of an image the place (q, first) of a slot is. */
  private int fineStart(Slot slot, int q, int first) {
    int y = plan.down().place(slot.phaseDown(), q);
    return (y * width + plan.across().place(slot.phaseAcross(), first)) * channels;
  }

  private void takePhases(int image, Matrix fine, Matrix[] planes) {
    for (int n = 0; n < slots.size(); n++) {
      Slot slot = slots.get(n);
      Matrix plane = planes[slot.plane()];
      int first = plan.across().first(slot.phaseAcross());
      int count = plan.across().end(slot.phaseAcross()) - first;
      int start = plan.across().place(slot.phaseAcross(), first) * channels;
      for (int q = slot.firstLine(); q < slot.endLine(); q++) {
        FloatLines.read(fine, fineRow(image, slot, q), row, 0, row.length);
        if (stride == 1) {
          FloatLines.write(plane, linePlace(image, q, first), row, start, count * channels);
        } else {
          MapLoops.apart(row, start, stride, line, channels, count);
          FloatLines.write(plane, linePlace(image, q, first), line, 0, count * channels);
        }
      }
    }
  }

  /** Phases of one line follow each other, and the last one completes it. */
  private void givePhases(int image, Matrix fine, Matrix[] planes, @Nullable LineUnits units) {
    for (int n = 0; n < slots.size(); n++) {
      Slot slot = slots.get(n);
      boolean begins = n == 0 || slots.get(n - 1).phaseDown() != slot.phaseDown();
      if (begins) {
        for (int q = slot.firstLine(); q < slot.endLine(); q++) {
          giveLine(image, n, q, planes);
          if (units != null) {
            units.apply(row, row.length);
          }
          FloatLines.write(fine, fineRow(image, slot, q), row, 0, row.length);
        }
      }
    }
  }

  private void giveLine(int image, int from, int q, Matrix[] planes) {
    int phase = slots.get(from).phaseDown();
    for (int n = from; n < slots.size() && slots.get(n).phaseDown() == phase; n++) {
      Slot slot = slots.get(n);
      int first = plan.across().first(slot.phaseAcross());
      int count = plan.across().end(slot.phaseAcross()) - first;
      int start = plan.across().place(slot.phaseAcross(), first) * channels;
      int place = linePlace(image, q, first);
      if (stride == 1) {
        FloatLines.read(planes[slot.plane()], place, row, start, count * channels);
      } else {
        FloatLines.read(planes[slot.plane()], place, line, 0, count * channels);
        MapLoops.together(line, row, start, stride, channels, count);
      }
    }
  }

  private int fineRow(int image, Slot slot, int q) {
    int y = plan.down().place(slot.phaseDown(), q);
    return image * plan.fine().size() + y * row.length;
  }

  private int linePlace(int image, int q, int first) {
    return ((q * images + image) * pitch + first) * channels;
  }
}

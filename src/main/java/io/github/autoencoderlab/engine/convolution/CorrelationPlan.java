package io.github.autoencoderlab.engine.convolution;

import java.util.ArrayList;
import java.util.List;

/**
 * How the products of a correlation are laid out. No patches are copied: in a plane, whose channels
 * lie first, then places of a line, then lines of all images, T taps of a kernel's row meet T
 * places that lie side by side, and one product takes every T-th of them.
 *
 * <p>Fine maps lie in a plane for each phase, and each row of taps is a product. If they have few
 * channels, products would be thin: then one plane holds the lines that all rows of taps of all
 * phases meet, as channels, and one row of products does.
 */
final class CorrelationPlan {
  /** Fine channels up to which rows of taps become channels. */
  private static final int FEW_CHANNELS = 4;

  /** Multiplications of a product that OpenBLAS still takes as small on processors of today. */
  private static final long SMALL = 1_000_000;

  private final Volume fine;
  private final Volume coarse;
  private final Window window;
  private final MapAxis down;
  private final MapAxis across;
  private final boolean stacked;
  private final List<Plane> planes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /**
   * Maps in memory.
   *
   * @param lines of each image
   * @param channels of each place
   * @param taps of the products that read it
   * @param firstLine of those that are asked for when it is computed
   * @param endLine after the last of those
   */
  record Plane(int lines, int channels, int taps, int firstLine, int endLine) {}

  /**
   * Lines of fine maps in a plane.
   *
   * @param plane number of the plane
   * @param channel where in it the fine channels begin
   * @param shift line q of the phase is line q − shift of the plane
   * @param firstLine q of the first line
   * @param endLine q after the last one
   */
  record Slot(
      int plane,
      int phaseDown,
      int phaseAcross,
      int channel,
      int shift,
      int firstLine,
      int endLine) {}

  /**
   * Taps whose products are one.
   *
   * @param shift lines from the coarse place to those of the plane that they meet
   */
  record Group(int plane, int shift, int taps, int channels, List<Tap> parts) {}

  /**
   * W[i, j] in a group.
   *
   * @param t place among the taps of the group
   * @param channel where its fine channels begin
   */
  record Tap(int i, int j, int t, int channel) {}

  private final List<Slot> slots = new ArrayList<>();

  CorrelationPlan(Volume fine, Volume coarse, Window window) {
    this.fine = fine;
    this.coarse = coarse;
    this.window = window;
    down = new MapAxis(window, fine.height(), coarse.height());
    across = new MapAxis(window, fine.width(), coarse.width());
    stacked = fine.channels() <= FEW_CHANNELS && window.size() > 1;
    if (stacked) {
      stack();
    } else {
      forEachPhase(this::addPhase);
    }
  }

  @FunctionalInterface
  private interface PhaseReader {
    void read(int a, int b);
  }

  private void forEachPhase(PhaseReader reader) {
    for (int a = 0; a < window.stride(); a++) {
      for (int b = 0; b < window.stride(); b++) {
        reader.read(a, b);
      }
    }
  }

  private void addPhase(int a, int b) {
    int plane = planes.size();
    int taps = across.taps(b);
    int lines = Math.max(coarse.height() + down.taps(a) - 1, down.end(a));
    planes.add(new Plane(lines, fine.channels(), taps, down.first(a), down.end(a)));
    addSlot(new Slot(plane, a, b, 0, 0, down.first(a), down.end(a)));
    for (int row = 0; row < down.taps(a); row++) {
      List<Tap> parts = new ArrayList<>();
      addTaps(parts, a + window.stride() * row, b, 0);
      groups.add(new Group(plane, row, taps, fine.channels(), parts));
    }
  }

  private void stack() {
    List<Tap> parts = new ArrayList<>();
    int taps = across.mostTaps();
    int[] channels = {0};
    forEachPhase(
        (a, b) -> {
          for (int row = 0; row < down.taps(a); row++) {
            int end = Math.min(down.end(a), row + coarse.height());
            addSlot(new Slot(0, a, b, channels[0], row, Math.max(down.first(a), row), end));
            addTaps(parts, a + window.stride() * row, b, channels[0]);
            channels[0] += fine.channels();
          }
        });
    planes.add(new Plane(coarse.height(), channels[0], taps, 0, coarse.height()));
    groups.add(new Group(0, 0, taps, channels[0], parts));
  }

  private void addTaps(List<Tap> parts, int i, int b, int channel) {
    for (int t = 0; t < across.taps(b); t++) {
      parts.add(new Tap(i, b + window.stride() * t, t, channel));
    }
  }

  private void addSlot(Slot slot) {
    boolean some = across.end(slot.phaseAcross) > across.first(slot.phaseAcross);
    if (some && slot.endLine > slot.firstLine) {
      slots.add(slot);
    }
  }

  Volume fine() {
    return fine;
  }

  Volume coarse() {
    return coarse;
  }

  Window window() {
    return window;
  }

  MapAxis down() {
    return down;
  }

  MapAxis across() {
    return across;
  }

  /** Whether a fine place lies in several lines of a plane, which are to be added. */
  boolean stacked() {
    return stacked;
  }

  List<Plane> planes() {
    return planes;
  }

  List<Slot> slots() {
    return slots;
  }

  List<Group> groups() {
    return groups;
  }

  /**
   * Images for which a product is small: below about a million multiplications OpenBLAS does not
   * repack what it multiplies, which for few channels takes as long as the product.
   */
  int images() {
    long places = (long) coarse.height() * pitch();
    long each = places * coarse.channels() * planes.get(0).channels();
    return (int) Math.max(Slices.FEWEST, Math.min(Slices.USUAL, SMALL / each));
  }

  /** Places from one image's line to the next. */
  int pitch() {
    return across.pitch();
  }
}

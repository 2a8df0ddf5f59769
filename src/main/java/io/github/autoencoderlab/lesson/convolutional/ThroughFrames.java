package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.figure.FeatureMaps.Beam;
import io.github.autoencoderlab.figure.FeatureMaps.Frame;
import io.github.autoencoderlab.figure.FeatureMaps.Kind;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Copied;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Pooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Unpooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The frames of a watched unit: itself, its window, what it sees, and where a switch leads. */
final class ThroughFrames {
  private final MapMoment moment;
  private final List<Frame> frames = new ArrayList<>();
  private final List<Beam> beams = new ArrayList<>();

  ThroughFrames(MapMoment moment) {
    this.moment = moment;
    if (!moment.layers().isEmpty()) {
      collect();
    }
  }

  List<Frame> frames() {
    return frames;
  }

  List<Beam> beams() {
    return beams;
  }

  private void collect() {
    WatchedUnit unit = moment.watched();
    if (unit.layer() > 1) {
      ReceptiveField f = moment.field();
      frame(0, 0, f.top(), f.left(), f.bottom(), f.right(), Kind.FIELD).ifPresent(frames::add);
    }
    int here = -1;
    Optional<Frame> own = one(unit.layer(), unit.map(), unit.y(), unit.x(), Kind.UNIT);
    if (own.isPresent()) {
      here = frames.size();
      frames.add(own.get());
    }
    below(here);
    above(here);
  }

  private void add(Optional<Frame> frame, int from) {
    if (frame.isPresent()) {
      if (from >= 0) {
        beams.add(new Beam(from, frames.size()));
      }
      frames.add(frame.get());
    }
  }

  private void below(int here) {
    WatchedUnit unit = moment.watched();
    UnitTerms terms = moment.terms();
    int l = unit.layer() - 1;
    if (terms instanceof Weighted sum && sum.channel() < 0) {
      add(all(l), here);
    } else if (terms instanceof Weighted sum) {
      add(frame(l, sum.channel(), sum.window(), Kind.WINDOW), here);
    } else if (terms instanceof Pooled pooled) {
      add(frame(l, unit.map(), pooled.window(), Kind.WINDOW), here);
      Patch window = pooled.window();
      add(cell(l, unit.map(), window, pooled.winner()), -1);
      add(unpooled(unit, window, pooled.winner()), -1);
    } else if (terms instanceof Unpooled unpooled) {
      add(one(l, unit.map(), unpooled.y(), unpooled.x(), Kind.WINDOW), here);
      add(frame(unit.layer(), unit.map(), unpooled.window(), Kind.WINDOW), -1);
      if (unpooled.pooled() > 0) {
        add(cell(unpooled.pooled() - 1, unit.map(), unpooled.window(), unpooled.place()), -1);
      }
    } else if (terms instanceof Copied copied) {
      add(one(l, unit.map(), copied.y(), copied.x(), Kind.WINDOW), here);
      add(frame(unit.layer(), unit.map(), copied.square(), Kind.WINDOW), -1);
    }
  }

  /** What a unit below a transposed convolution reaches there. */
  private void above(int here) {
    WatchedUnit unit = moment.watched();
    if (moment.target() < 0) {
      return;
    }
    int l = unit.layer() + 1;
    int size;
    int stride;
    int padding;
    if (moment.blueprint().steps().get(l - 1) instanceof MapStep.Transpose s) {
      size = s.size();
      stride = s.stride();
      padding = s.padding();
    } else if (moment.blueprint().steps().get(l - 1) instanceof MapStep.Mirror mirror) {
      MapStep.Convolve s = LayerWords.mirrored(moment.blueprint(), mirror).orElseThrow();
      size = s.size();
      stride = s.stride();
      padding = s.padding();
    } else {
      return;
    }
    int top = stride * unit.y() - padding;
    int left = stride * unit.x() - padding;
    add(frame(l, moment.target(), top, left, top + size - 1, left + size - 1, Kind.WINDOW), here);
  }

  /** Where the switch of a window puts what comes back. */
  private Optional<Frame> unpooled(WatchedUnit unit, Patch window, int winner) {
    List<MapStep> steps = moment.blueprint().steps();
    for (int l = unit.layer() + 1; l <= steps.size(); l++) {
      boolean back =
          steps.get(l - 1) instanceof MapStep.Unpool s && s.switches() && s.step() == unit.layer();
      if (back) {
        return cell(l, unit.map(), window, winner);
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> cell(int l, int map, Patch window, int place) {
    int y = window.top() + place / window.columns();
    int x = window.left() + place % window.columns();
    return one(l, map, y, x, Kind.UNIT);
  }

  private Optional<Frame> frame(int l, int map, Patch patch, Kind kind) {
    int bottom = patch.top() + patch.rows() - 1;
    return frame(
        l, map, patch.top(), patch.left(), bottom, patch.left() + patch.columns() - 1, kind);
  }

  private Optional<Frame> one(int l, int map, int y, int x, Kind kind) {
    if (moment.size(l).places() == 1) {
      int columns = ThroughFigure.columns(moment.size(l).channels());
      int row = map / columns;
      return Optional.of(new Frame(l, 0, row, map % columns, row, map % columns, kind));
    }
    return frame(l, map, y, x, y, x, kind);
  }

  /** All units of a layer without places. */
  private Optional<Frame> all(int l) {
    int units = moment.size(l).channels();
    int columns = ThroughFigure.columns(units);
    int rows = (units + columns - 1) / columns;
    return Optional.of(new Frame(l, 0, 0, 0, rows - 1, columns - 1, Kind.WINDOW));
  }

  /** A frame of what is within the maps, if the map is among those that may be shown. */
  private Optional<Frame> frame(
      int l, int map, int top, int left, int bottom, int right, Kind kind) {
    Volume size = moment.size(l);
    int tile = size.places() == 1 ? 0 : moment.layers().get(l).channels().indexOf(map);
    int y = Math.max(0, top);
    int x = Math.max(0, left);
    int lastY = Math.min(size.height() - 1, bottom);
    int lastX = Math.min(size.width() - 1, right);
    return tile < 0 || y > lastY || x > lastX
        ? Optional.empty()
        : Optional.of(new Frame(l, tile, y, x, lastY, lastX, kind));
  }
}

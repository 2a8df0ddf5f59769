package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Mirror;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.SizeFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Whether the steps of a blueprint fit each other. */
final class SizeCheck {
  private static final String ARROW = " → ";

  private final Blueprint blueprint;

  SizeCheck(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  Optional<SizeFault> ofSteps() {
    List<Volume> sizes = new ArrayList<>();
    sizes.add(blueprint.input());
    for (int n = 1; n <= blueprint.steps().size(); n++) {
      MapStep step = blueprint.steps().get(n - 1);
      Optional<SizeFault> fault = ofStep(n, step, sizes);
      if (fault.isPresent()) {
        return fault;
      }
      sizes.add(Blueprint.after(step, sizes));
    }
    return Optional.empty();
  }

  private Optional<SizeFault> ofStep(int n, MapStep step, List<Volume> sizes) {
    Volume below = sizes.get(sizes.size() - 1);
    int least = Math.min(below.height(), below.width());
    if (step instanceof Convolve s) {
      return ofWindow(n, s.size(), s.stride(), s.padding()).or(() -> ofKernel(n, s, least));
    } else if (step instanceof Transpose s) {
      return ofWindow(n, s.size(), s.stride(), s.padding()).or(() -> ofTransposed(n, s, least));
    } else if (step instanceof Pool s) {
      return ofPool(n, s, least);
    } else if (step instanceof Unpool s) {
      return ofUnpool(n, s, sizes);
    } else if (step instanceof Mirror s) {
      return ofMirror(n, s, sizes);
    }
    return Optional.empty();
  }

  private static Optional<SizeFault> ofWindow(int n, int size, int stride, int padding) {
    if (stride > size) {
      return Optional.of(SizeFault.of(Kind.STRIDE, n, stride, size));
    }
    if (padding >= size) {
      return Optional.of(SizeFault.of(Kind.PADDING, n, padding, size, size - 1));
    }
    return Optional.empty();
  }

  private static Optional<SizeFault> ofKernel(int n, Convolve s, int least) {
    int most = least + 2 * s.padding();
    return s.size() > most
        ? Optional.of(SizeFault.of(Kind.KERNEL, n, s.size(), least, s.padding(), most))
        : Optional.empty();
  }

  private static Optional<SizeFault> ofTransposed(int n, Transpose s, int least) {
    if (s.extra() >= s.stride()) {
      return Optional.of(SizeFault.of(Kind.EXTRA, n, s.extra(), s.stride(), s.stride() - 1));
    }
    int size = new Window(s.size(), s.stride(), s.padding()).transposed(least, s.extra());
    return size < 1 ? Optional.of(SizeFault.of(Kind.NOTHING, n, least, size)) : Optional.empty();
  }

  private static Optional<SizeFault> ofPool(int n, Pool s, int least) {
    if (s.size() > least) {
      return Optional.of(SizeFault.of(Kind.POOL, n, s.size(), least));
    }
    return s.stride() > s.size()
        ? Optional.of(SizeFault.of(Kind.STRIDE, n, s.stride(), s.size()))
        : Optional.empty();
  }

  private Optional<SizeFault> ofUnpool(int n, Unpool s, List<Volume> sizes) {
    boolean pooled =
        s.step() >= 1 && s.step() < n && blueprint.steps().get(s.step() - 1) instanceof Pool;
    Volume below = sizes.get(sizes.size() - 1);
    return pooled && sizes.get(s.step()).equals(below)
        ? Optional.empty()
        : Optional.of(SizeFault.of(Kind.UNPOOL, n, s.step(), text(below)));
  }

  private Optional<SizeFault> ofMirror(int n, Mirror s, List<Volume> sizes) {
    boolean convolved =
        s.step() >= 1 && s.step() < n && blueprint.steps().get(s.step() - 1) instanceof Convolve;
    Volume below = sizes.get(sizes.size() - 1);
    return convolved && sizes.get(s.step()).equals(below)
        ? Optional.empty()
        : Optional.of(SizeFault.of(Kind.MIRROR, n, s.step(), text(below)));
  }

  private static String text(Volume volume) {
    return volume.height() + "×" + volume.width() + "×" + volume.channels();
  }

  Optional<SizeFault> ofAutoencoder() {
    Optional<SizeFault> fault = ofSteps();
    if (fault.isPresent() || returns(blueprint)) {
      return fault;
    }
    List<Volume> sizes = blueprint.sizes();
    Volume last = sizes.get(sizes.size() - 1);
    boolean high = last.height() != blueprint.input().height();
    ToIntFunction<Volume> side = high ? Volume::height : Volume::width;
    boolean sides = high || last.width() != blueprint.input().width();
    String way =
        sizes.stream()
            .map(v -> sides ? String.valueOf(side.applyAsInt(v)) : text(v))
            .collect(Collectors.joining(ARROW));
    String wanted =
        sides ? String.valueOf(side.applyAsInt(blueprint.input())) : text(blueprint.input());
    return Optional.of(mended(way, wanted));
  }

  private static boolean returns(Blueprint blueprint) {
    List<Volume> sizes = blueprint.sizes();
    return sizes.get(sizes.size() - 1).equals(blueprint.input());
  }

  /** Tries one change after the other, from the output on. */
  private SizeFault mended(String way, String wanted) {
    for (Kind kind : List.of(Kind.RETURN_EXTRA, Kind.RETURN_PADDING, Kind.RETURN_KERNEL)) {
      for (int n = blueprint.steps().size(); n >= 1; n--) {
        Optional<Integer> value = mending(kind, n);
        if (value.isPresent()) {
          return SizeFault.of(kind, way, wanted, n, value.get());
        }
      }
    }
    return SizeFault.of(Kind.RETURN, way, wanted);
  }

  private Optional<Integer> mending(Kind kind, int n) {
    int most = Math.max(blueprint.input().height(), blueprint.input().width());
    for (int value = kind == Kind.RETURN_KERNEL ? 1 : 0; value <= most; value++) {
      MapStep changed = changed(kind, blueprint.steps().get(n - 1), value);
      List<MapStep> steps = new ArrayList<>(blueprint.steps());
      steps.set(n - 1, changed);
      Blueprint other = new Blueprint(blueprint.input(), steps);
      if (new SizeCheck(other).ofSteps().isEmpty() && returns(other)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static MapStep changed(Kind kind, MapStep step, int value) {
    if (step instanceof Convolve s) {
      return switch (kind) {
        case RETURN_PADDING ->
            new Convolve(s.channels(), s.size(), s.stride(), value, s.activation());
        case RETURN_KERNEL ->
            new Convolve(s.channels(), value, s.stride(), s.padding(), s.activation());
        default -> step;
      };
    } else if (step instanceof Transpose s) {
      int extra = kind == Kind.RETURN_EXTRA ? value : s.extra();
      int padding = kind == Kind.RETURN_PADDING ? value : s.padding();
      int size = kind == Kind.RETURN_KERNEL ? value : s.size();
      return new Transpose(s.channels(), size, s.stride(), padding, extra, s.activation());
    }
    return step;
  }
}

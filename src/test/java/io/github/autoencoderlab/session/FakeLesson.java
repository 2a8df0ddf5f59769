package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongToDoubleFunction;
import java.util.function.Predicate;

/** A lesson that learns nothing, but fails as told. */
record FakeLesson(
    LongConsumer atStep, LongToDoubleFunction measured, boolean visible, OptionalLong watchedSteps)
    implements Lesson {
  FakeLesson(LongConsumer atStep, LongToDoubleFunction measured) {
    this(atStep, measured, true, OptionalLong.empty());
  }

  /** A run of it stands there by itself. */
  static FakeLesson endingAt(long step) {
    return new FakeLesson(at -> {}, at -> 1, true, OptionalLong.of(step));
  }

  /** How it is shown. */
  static final NumberParameter VIEW =
      new NumberParameter("view", "", 0, 1e9, NumberParameter.Scale.WHOLE, 0, Effect.VIEW, true);

  /** How it learns. */
  static final NumberParameter RATE =
      new NumberParameter("rate", "", 0, 1e9, NumberParameter.Scale.WHOLE, 0, Effect.LIVE, true);

  /** What it shows, how, and how it learned. */
  record Seen(long step, double view, double rate) implements Snapshot {}

  /** Nothing happens. */
  static FakeLesson calm() {
    return new FakeLesson(step -> {}, step -> 1);
  }

  /** The engine throws in this step. */
  static FakeLesson throwing(long when, RuntimeException error) {
    return new FakeLesson(
        step -> {
          if (step == when) {
            throw error;
          }
        },
        step -> 1);
  }

  /** What is measured is no number from this step on. */
  static FakeLesson diverging(long from) {
    return new FakeLesson(step -> {}, step -> step < from ? 1 : Double.NaN);
  }

  /** It throws when it is looked at. */
  static FakeLesson invisible() {
    return new FakeLesson(step -> {}, step -> 1, false, OptionalLong.empty());
  }

  @Override
  public String id() {
    return "fake";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(VIEW, RATE);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of();
  }

  @Override
  public String defaultData() {
    return DataSets.BARS_AND_STRIPES;
  }

  @Override
  public long defaultSteps() {
    return 1;
  }

  @Override
  public Message treatment(Settings settings) {
    return Message.of("lesson.rbm.treatment.drawn");
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) {
    return new Fake(settings);
  }

  @Override
  public List<String> phases() {
    return List.of("count");
  }

  private final class Fake implements Experiment {
    private Settings settings;
    private long steps;
    private double rate;

    private Fake(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void advance() {
      rate = settings.value(RATE);
      atStep.accept(steps + 1);
      steps++;
    }

    @Override
    public int phase() {
      return steps == 0 ? -1 : 0;
    }

    @Override
    public State save() {
      return new State(steps);
    }

    @Override
    public void restore(State state) {
      steps = state.step();
    }

    @Override
    public boolean betweenSteps() {
      return true;
    }

    @Override
    public long steps() {
      return steps;
    }

    @Override
    public int batchSize() {
      return 10;
    }

    @Override
    public int stepsPerEpoch() {
      return 4;
    }

    @Override
    public void use(Settings changed) {
      settings = changed;
    }

    @Override
    public Snapshot snapshot(Predicate<String> figures) {
      if (!visible) {
        throw new IllegalStateException("cannot be shown");
      }
      return new Seen(steps, settings.value(VIEW), rate);
    }

    @Override
    public Map<String, Double> measure() {
      return Map.of("fake", measured.applyAsDouble(steps));
    }

    @Override
    public Map<String, Double> metrics() {
      return measure();
    }

    @Override
    public List<WeightArray> weights() {
      return List.of();
    }
  }
}

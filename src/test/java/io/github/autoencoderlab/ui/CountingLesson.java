package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * A second lesson, to switch to: it counts, and breaks at a step that can be set. That it needs no
 * line of {@code ui} shows that no lesson does.
 */
public final class CountingLesson implements Lesson {
  public static final NumberParameter BREAKS_AT =
      new NumberParameter(
          "batchSize", "", 1, 1e9, NumberParameter.Scale.WHOLE, 1e9, Effect.LIVE, true);

  private enum Shows {
    IMAGE,
    DRAWING
  }

  private enum Holds {
    NOTHING,
    AROUND_GAP
  }

  private static final ChoiceParameter<Shows> SHOWS =
      new ChoiceParameter<>("chainStart", "", List.of(Shows.values()), Effect.LIVE, true);
  private static final ChoiceParameter<Holds> HOLDS =
      new ChoiceParameter<>("clamped", "", List.of(Holds.values()), Effect.LIVE, true);
  public static final DrawingParameter PICTURE =
      new DrawingParameter(
          "drawing", Effect.LIVE, true, SHOWS.to(Shows.DRAWING), HOLDS.to(Holds.AROUND_GAP));

  private int asked;

  record Count(long step) implements Snapshot {}

  /** How often somebody wanted to know what is wrong with the settings. */
  int asked() {
    return asked;
  }

  @Override
  public List<Message> warnings(Settings settings) {
    asked++;
    return List.of();
  }

  @Override
  public String id() {
    return "counting";
  }

  @Override
  public String titleKey() {
    return "lesson.rbm.title";
  }

  @Override
  public String shortTitleKey() {
    return "axis.step";
  }

  @Override
  public String aboutKey() {
    return "lesson.rbm.about";
  }

  @Override
  public List<String> phases() {
    return List.of("count");
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(BREAKS_AT, SHOWS, HOLDS, PICTURE);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        FigureSpec.ofSnapshot(
            "count",
            "axis.step",
            Count.class,
            (count, texts, title) -> new LineChart(title + " " + count.step(), "", "", List.of())));
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
  public OptionalLong watchedSteps() {
    return OptionalLong.empty();
  }

  @Override
  public Message treatment(Settings settings) {
    return Message.of("lesson.rbm.treatment.threshold");
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) {
    return new Counting(settings);
  }

  private static final class Counting implements Experiment {
    private Settings settings;
    private long steps;

    private Counting(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void advance() {
      steps++;
      if (steps >= settings.value(BREAKS_AT)) {
        throw new IllegalStateException("counted too far");
      }
    }

    @Override
    public int phase() {
      return steps == 0 ? -1 : 0;
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
      return 1;
    }

    @Override
    public int stepsPerEpoch() {
      return 1;
    }

    @Override
    public void use(Settings changed) {
      settings = changed;
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
    public Snapshot snapshot(Predicate<String> figures) {
      return new Count(steps);
    }

    @Override
    public Map<String, Double> measure() {
      return Map.of();
    }

    @Override
    public Map<String, Double> metrics() {
      return Map.of();
    }

    @Override
    public List<WeightArray> weights() {
      return List.of();
    }
  }
}

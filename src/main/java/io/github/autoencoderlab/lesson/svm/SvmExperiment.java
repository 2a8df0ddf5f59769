package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.svm.SmoLearner;
import io.github.autoencoderlab.engine.svm.SmoPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A support vector machine that learns pair by pair. */
final class SvmExperiment implements Experiment {
  private static final int PAIR = 2;

  private final SvmPoints points;
  private final SmoLearner learner;
  private final SvmProbe probe;
  private Settings settings;
  private @Nullable SmoPhase last;
  private boolean slow;

  /**
   * Before its first step.
   *
   * @throws UserException if the data do not suit it
   */
  SvmExperiment(Settings settings, DataSet data, long seed) throws UserException {
    this.settings = settings;
    points =
        SvmPoints.of(
            data, settings.whole(SvmParameters.POINTS), settings.value(SvmParameters.NOISE), seed);
    learner = new SmoLearner(points.train().x(), points.train().signs());
    probe = new SvmProbe(points, learner);
    adopt();
  }

  private void adopt() {
    learner.use(SvmParameters.kernel(settings), settings.value(SvmParameters.COST));
  }

  /** At full speed nobody can follow single pairs, so none is shown after a whole step. */
  @Override
  public void step() {
    Experiment.super.step();
    slow = false;
  }

  @Override
  public void advance() {
    slow = true;
    last = learner.next();
    if (betweenSteps()) {
      adopt();
      learner.clamp();
    } else {
      learner.advance();
    }
  }

  @Override
  public int phase() {
    return last == null ? -1 : SvmLesson.LINES.indexOf(last);
  }

  @Override
  public boolean betweenSteps() {
    return learner.betweenSteps();
  }

  @Override
  public long steps() {
    return learner.step();
  }

  @Override
  public int batchSize() {
    return PAIR;
  }

  /** As many pairs as hold as many points as there are. */
  @Override
  public int stepsPerEpoch() {
    return (points.train().count() + 1) / PAIR;
  }

  /** Where the optimum is reached; another cost or kernel moves it away again. */
  @Override
  public OptionalLong plannedSteps() {
    return betweenSteps() && learner.hasConverged()
        ? OptionalLong.of(steps())
        : OptionalLong.empty();
  }

  @Override
  public Message completion() {
    return Message.of("lesson.svm.complete", steps());
  }

  @Override
  public void use(Settings changed) {
    settings = changed;
    if (betweenSteps()) {
      adopt();
    }
  }

  @Override
  public State save() {
    return learner.save();
  }

  @Override
  public void restore(State state) {
    learner.restore(state);
    last = null;
    slow = false;
    adopt();
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    // After a step's last phase the step is already counted.
    long shown = slow && betweenSteps() ? steps() - 1 : steps();
    int watched = settings.whole(SvmParameters.WATCHED);
    return probe.snapshot(shown, slow ? last : null, watched, figures);
  }

  @Override
  public Map<String, Double> measure() {
    return probe.measure();
  }

  @Override
  public Map<String, Double> metrics() {
    return probe.measure();
  }

  @Override
  public Study study(String id) {
    return id.equals(CostStudy.ID)
        ? CostStudy.of(points, SvmParameters.kernel(settings), steps())
        : ChoiceStudy.of(points, steps());
  }

  @Override
  public List<WeightArray> weights() {
    int count = points.train().count();
    double[] alpha = learner.alpha();
    float[] weights = new float[count];
    for (int n = 0; n < count; n++) {
      weights[n] = (float) (alpha[n] * points.train().signs()[n]);
    }
    return List.of(
        new WeightArray("alphaY", List.of(count), weights),
        new WeightArray("x", List.of(count, 2), points.train().x().clone()),
        new WeightArray("b", List.of(1), new float[] {(float) learner.threshold()}));
  }
}

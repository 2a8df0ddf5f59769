package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lesson whose model is a dense autoencoder with one code layer. */
public abstract class DenseLesson implements Lesson {
  private static final long STEPS = 2000;
  private static final double HALFWAY = 0.5;

  /** What it has in common with the others. */
  protected abstract DenseControls controls();

  /** The lines of its algorithm; the first is {@code CLAMP}, the last {@code UPDATE}. */
  protected abstract List<AutoencoderPhase> lines();

  /** How it learns in a step. */
  protected abstract AutoencoderOptions options(Settings settings, long step);

  /** What held-out examples suffer before they are shown and measured; nothing by default. */
  protected Disturbance disturbance(Settings settings) {
    return Disturbance.NONE;
  }

  /** The activity, from 0 at rest to 1, that code units begin at; halfway by default. */
  protected double firstActivity(Settings settings) {
    return HALFWAY;
  }

  /** The examples it learns from; all by default. */
  protected DataSet selected(Settings settings, DataSet data) {
    return data;
  }

  /** What it can be asked that a look does not tell; none by default. */
  protected List<DenseStudy> questions() {
    return List.of();
  }

  @Override
  public final List<String> phases() {
    return lines().stream().map(AutoencoderPhase::id).toList();
  }

  @Override
  public final String phaseKey(String phase) {
    return "phase.dense." + phase;
  }

  @Override
  public final String defaultData() {
    return DataSets.DIGITS;
  }

  @Override
  public final Set<Kind> takes() {
    return Set.of(Kind.values());
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public Message treatment(Settings settings) {
    return Message.of("lesson.dense.treatment");
  }

  /** Numbers that come with the program and that figures of the lesson show, by name. */
  protected Map<String, Double> recorded() {
    return Map.of();
  }

  /** Parameters that act only in some settings. */
  protected List<Idle> idle() {
    return List.of(new Idle(DenseControls.MOMENTUM, DenseControls.OPTIMIZER.to(Rule.MOMENTUM)));
  }

  @Override
  public final List<Message> warnings(Settings settings) {
    return Idle.warnings(idle(), settings);
  }

  @Override
  public final Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    return new DenseExperiment(this, settings, data, seed);
  }
}

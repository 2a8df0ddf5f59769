package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Findings;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Takes the steps of a run, keeps its curves, and goes back to earlier steps. Belongs to one
 * thread; the curves do not.
 *
 * <p>A step taken again is the same step, bit for bit: settings change when they changed, and
 * random numbers depend on the step.
 */
public final class Trainer {
  private static final int MEASURE_EVERY = 10;
  private static final long TIMELINE_BYTES = 128L << 20;

  private final Experiment experiment;
  private final Curves curves = new Curves();
  private final Findings findings = new Findings();
  private final Rate rate = new Rate();
  private final Timeline timeline;
  private Settings settings;
  private List<Change> changes = List.of();
  private long furthest;

  /** Phases run of a step that is half taken. */
  private int phases;

  /**
   * Starts a run.
   *
   * @throws UserException if the data or the settings do not suit the lesson
   */
  public Trainer(Run run) throws UserException {
    this(run, TIMELINE_BYTES);
  }

  private Trainer(Run run, long timelineBytes) throws UserException {
    run.refuseUnsuitable();
    experiment = run.lesson().start(run.settings(), run.data(), run.seed());
    settings = run.settings();
    timeline = new Timeline(experiment.save(), settings, timelineBytes);
  }

  private Trainer(Checkpoint from, long timelineBytes) throws UserException {
    Run run = from.run();
    run.refuseUnsuitable();
    experiment = run.lesson().start(run.settings(), run.data(), run.seed());
    settings = run.settings();
    try {
      experiment.restore(from.state());
    } catch (IllegalArgumentException e) {
      throw new UserException(Message.of("checkpoint.otherNet", run.lesson().id()), e);
    }
    curves.addAll(from.curves());
    furthest = from.state().step();
    timeline = new Timeline(from.state(), settings, timelineBytes);
  }

  private Trainer(KeptRun kept) throws UserException {
    Run run = kept.run();
    Memento memento = kept.memento();
    experiment = run.lesson().start(run.settings(), run.data(), run.seed());
    settings = run.settings();
    experiment.restore(memento.from());
    curves.addAll(memento.curves());
    memento.findings().forEach(findings::add);
    timeline = memento.timeline();
    changes = List.copyOf(timeline.changes());
    furthest = memento.furthest();
    while (experiment.steps() < memento.step()) {
      step();
    }
    while (phases < memento.phases()) {
      advance();
    }
    adopt(run.settings());
  }

  /**
   * Goes on with a run that was kept, exactly where it stood.
   *
   * @throws UserException if its lesson refuses to start, as it did not before
   */
  static Trainer from(KeptRun kept) throws UserException {
    return new Trainer(kept);
  }

  /**
   * All that is to be known of the run in order to go on from here; changes nothing.
   *
   * @param stands whether it is to be looked at as it stands: its last step is taken again then,
   *     for the sake of what only a step shows, such as its mini-batch
   * @param broken whether a step has failed, so that its experiment is not to be asked any more
   */
  Memento memento(boolean stands, boolean broken) {
    long step = experiment.steps();
    State keyframe = timeline.before(stands && experiment.betweenSteps() ? step - 1 : step);
    long again = step - keyframe.step();
    boolean little = stands && again > 0 && again <= Timeline.SPACING;
    boolean exact = !broken && experiment.betweenSteps() && !little;
    State from = exact ? experiment.save() : keyframe;
    return new Memento(
        from,
        broken ? from.step() : step,
        broken ? 0 : phases,
        furthest,
        new Timeline(timeline),
        curves.all(),
        findings.all());
  }

  /**
   * Goes on from a checkpoint, before which there is no past.
   *
   * @throws UserException if it does not belong to a run of this lesson with its settings
   */
  public static Trainer from(Checkpoint checkpoint) throws UserException {
    return new Trainer(checkpoint, TIMELINE_BYTES);
  }

  /**
   * The same without a past of its own.
   *
   * @throws UserException if it does not belong to a run of this lesson with its settings
   */
  public static Trainer withoutPastFrom(Checkpoint checkpoint) throws UserException {
    return new Trainer(checkpoint, 0);
  }

  /**
   * Starts a run of which no past is kept but its start, to which alone it can go back.
   *
   * @throws UserException if the data or the settings do not suit the lesson
   */
  public static Trainer withoutPast(Run run) throws UserException {
    return new Trainer(run, 0);
  }

  /**
   * Runs the next phase, one line of the algorithm.
   *
   * @throws UserException if the phase ends a step and something measured is no number any more
   */
  public void advance() throws UserException {
    beforeStep();
    experiment.advance();
    phases++;
    if (experiment.betweenSteps()) {
      stepped();
    }
  }

  /**
   * Runs the phases up to the end of the step; every tenth step is measured.
   *
   * @throws UserException if something measured is no number any more
   */
  public void step() throws UserException {
    beforeStep();
    experiment.step();
    stepped();
  }

  /**
   * Other settings act from the next step on. In the past this forgets the future, which would have
   * been another one.
   */
  public void use(Settings changed) {
    long from = nextWholeStep();
    if (from < furthest) {
      furthest = from;
      curves.forgetAfter(from);
      findings.forgetAfter(from);
    }
    timeline.change(from, changed);
    changes = List.copyOf(timeline.changes());
    adopt(changed);
  }

  private long nextWholeStep() {
    return experiment.steps() + (experiment.betweenSteps() ? 0 : 1);
  }

  /** Whether other settings would forget steps that have been taken. */
  boolean isInThePast() {
    return nextWholeStep() < furthest;
  }

  /** Other settings will act after so many steps, none of which has been taken yet. */
  void plan(SortedMap<Long, Settings> later) {
    later.forEach(timeline::change);
    changes = List.copyOf(timeline.changes());
    if (experiment.betweenSteps()) {
      adopt(timeline.settings(experiment.steps()));
    }
  }

  /** Shows the run, its past and its future in another way, which changes none of them. */
  public void view(Setting setting) {
    timeline.setAlways(setting);
    adopt(settings.with(setting));
  }

  /**
   * Goes to the latest kept step that is not after {@code step}, or stays if it is nearer already.
   * From there {@link #step} leads to it.
   */
  public void rewind(long step) {
    boolean ahead = experiment.steps() > step;
    // A step half taken has drawn its numbers already: it is taken again from its beginning.
    if (ahead || timeline.before(step).step() > experiment.steps() || !experiment.betweenSteps()) {
      experiment.restore(timeline.before(step));
      phases = 0;
      adopt(timeline.settings(experiment.steps()));
    }
  }

  /** How to take the steps after one of the past again, with a trainer of its own. */
  Replay past(Run run, long from) {
    State start = timeline.before(from);
    Run then = run.with(timeline.settings(start.step()));
    Curves until = new Curves();
    until.addAll(curves.all());
    until.forgetAfter(start.step());
    Checkpoint checkpoint = new Checkpoint(then, start, until.all());
    return new Replay(then, checkpoint, timeline.later(start.step()), OptionalLong.empty());
  }

  /** What is running. */
  public Experiment experiment() {
    return experiment;
  }

  /** Whether it has come to the end that its settings plan, if they plan one. */
  public boolean isComplete() {
    OptionalLong planned = experiment.plannedSteps();
    return experiment.betweenSteps()
        && planned.isPresent()
        && experiment.steps() >= planned.getAsLong();
  }

  /** The settings that act now. */
  public Settings settings() {
    return settings;
  }

  /** All that was measured. */
  public Curves curves() {
    return curves;
  }

  /** What studies of this run have found. */
  Findings findings() {
    return findings;
  }

  /** Keeps what a study of this run has found, unless its step was undone meanwhile. */
  public void keep(Finding finding) {
    if (finding.step() <= Math.max(furthest, experiment.steps())) {
      findings.add(finding);
    }
  }

  /** What all figures are painted from, now. */
  public Scene scene() {
    return scene(figure -> true);
  }

  /** What some figures are painted from, now. */
  Scene scene(Predicate<String> figures) {
    return new Scene(experiment.snapshot(figures), curves, findings, figures, isInThePast());
  }

  /** What some figures are painted from in passing, while the run goes on. */
  Scene glimpse(Predicate<String> figures) {
    return new Scene(experiment.glimpse(figures), curves, findings, figures, isInThePast());
  }

  /** How far the run is. */
  public Progress progress() {
    return new Progress(
        experiment.steps(),
        furthest,
        experiment.epochs(),
        experiment.phase(),
        rate.perSecond(),
        timeline.first(),
        experiment.plannedSteps(),
        changes);
  }

  /** Tells the trainer that it was not working, so that a pause does not count as slowness. */
  public void rested() {
    rate.rested();
  }

  private void beforeStep() {
    if (experiment.betweenSteps()) {
      adopt(timeline.settings(experiment.steps()));
    }
  }

  private void adopt(Settings others) {
    if (!others.equals(settings)) {
      settings = others;
      experiment.use(others);
    }
  }

  private void stepped() throws UserException {
    long step = experiment.steps();
    phases = 0;
    rate.add(experiment.batchSize());
    if (step <= furthest) {
      return;
    }
    furthest = step;
    if (timeline.wants(step)) {
      timeline.add(experiment.save());
    }
    // The steps are counted, not the time, so that a run has the same curves wherever it runs.
    if (step % MEASURE_EVERY == 0 || step == 1) {
      measure();
    }
  }

  private void measure() throws UserException {
    Map<String, Double> measured = experiment.measure();
    curves.add(experiment.steps(), measured);
    for (Map.Entry<String, Double> one : measured.entrySet()) {
      if (!Double.isFinite(one.getValue())) {
        throw new UserException(Message.of("run.diverged", experiment.steps(), one.getKey()));
      }
    }
  }
}

package io.github.autoencoderlab.lesson.comparison;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A lesson with two runs side by side: A and B learn from the same data with the same seed, with
 * any settings different, and take their steps together. Whoever can run and show a lesson can run
 * and show a comparison.
 *
 * <p>It has each parameter of the lesson twice: under its own id for A, and with {@link #PREFIX}
 * before it for B. Its figures show what both look like.
 */
public final class Comparison implements Lesson {
  /** What ids and names of run B begin with. */
  public static final String PREFIX = "against.";

  private final Lesson lesson;
  private final Map<Parameter, Parameter> ofB = new LinkedHashMap<>();
  private final List<Parameter> parameters;
  private final List<FigureSpec> figures;

  /**
   * Compares runs of a lesson.
   *
   * @throws IllegalArgumentException if it is a comparison already
   */
  public Comparison(Lesson lesson) {
    if (lesson instanceof Comparison) {
      throw new IllegalArgumentException("two runs of " + lesson.id() + " are compared already");
    }
    this.lesson = lesson;
    lesson.parameters().forEach(parameter -> ofB.put(parameter, ParameterOfB.of(parameter)));
    parameters = Stream.concat(ofB.keySet().stream(), ofB.values().stream()).toList();
    figures = lesson.figures().stream().map(ComparedFigures::of).toList();
  }

  /** A lesson, or the comparison of two of its runs if any of these parameters is one of B's. */
  public static Lesson named(Lesson lesson, Iterable<String> parameterIds) {
    for (String id : parameterIds) {
      if (id.startsWith(PREFIX)) {
        return new Comparison(lesson);
      }
    }
    return lesson;
  }

  /** An id of either run as the lesson has it. */
  public static String bare(String id) {
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }

  /** The lesson whose runs are compared, or the lesson itself if none are. */
  public static Lesson single(Lesson lesson) {
    return lesson instanceof Comparison comparison ? comparison.lesson : lesson;
  }

  /** The lesson whose runs are compared. */
  public Lesson lesson() {
    return lesson;
  }

  /** The settings of two runs of the lesson together. */
  public Settings join(Settings a, Settings b) {
    return Settings.of(
        Stream.concat(a.all().stream(), b.all().stream().map(ParameterOfB::of)).toList());
  }

  /** The settings of one of both runs, as the lesson has them. */
  public Settings part(Settings both, Half half) {
    List<Setting> part = new ArrayList<>();
    ofB.forEach(
        (parameter, other) ->
            part.add(
                half == Half.A
                    ? both.of(parameter)
                    : ParameterOfB.back(parameter, both.of(other))));
    return Settings.of(part);
  }

  /** A setting of the lesson as one of a run. */
  public Setting of(Setting setting, Half half) {
    return half == Half.A ? setting : ParameterOfB.of(setting);
  }

  /** What the two runs have set differently, in the lesson's order. */
  public List<Difference> differences(Settings both) {
    Settings a = part(both, Half.A);
    return part(both, Half.B).differingFrom(a).stream()
        .map(b -> new Difference(a.of(b.parameter()), b))
        .toList();
  }

  @Override
  public String id() {
    return lesson.id();
  }

  @Override
  public List<String> phases() {
    return lesson.phases();
  }

  @Override
  public String phaseKey(String phase) {
    return lesson.phaseKey(phase);
  }

  @Override
  public String titleKey() {
    return lesson.titleKey();
  }

  @Override
  public String shortTitleKey() {
    return lesson.shortTitleKey();
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public List<FigureSpec> figures() {
    return figures;
  }

  @Override
  public List<String> studies() {
    return lesson.studies();
  }

  @Override
  public String defaultData() {
    return lesson.defaultData();
  }

  @Override
  public Set<Kind> takes() {
    return lesson.takes();
  }

  @Override
  public String examples() {
    return lesson.examples();
  }

  @Override
  public long defaultSteps() {
    return lesson.defaultSteps();
  }

  @Override
  public OptionalLong watchedSteps() {
    return lesson.watchedSteps();
  }

  @Override
  public Message treatment(Settings settings) {
    Message a = lesson.treatment(part(settings, Half.A));
    Message b = lesson.treatment(part(settings, Half.B));
    return a.equals(b) ? a : Message.of("comparison.treatment", a, b);
  }

  @Override
  public List<Message> warnings(Settings settings) {
    return ComparedSnapshot.ofBoth(
        lesson.warnings(part(settings, Half.A)), lesson.warnings(part(settings, Half.B)));
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    Experiment a = lesson.start(part(settings, Half.A), data, seed);
    Experiment b = lesson.start(part(settings, Half.B), data, seed);
    return new ComparedExperiment(this, a, b, settings);
  }
}

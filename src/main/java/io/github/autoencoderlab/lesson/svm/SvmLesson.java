package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.engine.svm.SmoPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** A support vector machine of points in the plane. */
public final class SvmLesson implements Lesson {
  static final List<SmoPhase> LINES = List.of(SmoPhase.values());

  private static final String MOONS = "two-moons";
  private static final long STEPS = 200;

  @Override
  public String id() {
    return "svm";
  }

  @Override
  public List<String> phases() {
    return LINES.stream().map(phase -> phase.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public String defaultData() {
    return MOONS;
  }

  @Override
  public Set<Kind> takes() {
    return Set.of(Kind.POINTS);
  }

  @Override
  public String examples() {
    return "points";
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public OptionalLong watchedSteps() {
    return OptionalLong.empty();
  }

  @Override
  public Message treatment(Settings settings) {
    double deviation = settings.value(SvmParameters.NOISE);
    return deviation == 0
        ? Message.of("lesson.svm.treatment")
        : Message.of("lesson.svm.treatment.noise", SvmParameters.NOISE.format(deviation));
  }

  @Override
  public List<Parameter> parameters() {
    return SvmParameters.ALL;
  }

  @Override
  public List<Message> warnings(Settings settings) {
    return Idle.warnings(SvmParameters.IDLE, settings);
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        PlaneFigure.PLANE,
        KernelFigure.KERNEL,
        SvmCharts.ERROR,
        SvmCharts.OBJECTIVE,
        StudyFigures.COSTS,
        StudyFigures.GRID,
        SvmFormulas.FORMULAS,
        SvmFormulas.ALGORITHM);
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    return new SvmExperiment(settings, data, seed);
  }
}

package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Set;

/** Cells that read a series step by step, and cells that write it again from a code. */
public final class RecurrentLesson implements Lesson {
  static final List<RecurrentPhase> LINES = List.of(RecurrentPhase.values());

  private static final String HEARTBEATS = "ecg";
  private static final long STEPS = 2000;

  @Override
  public String id() {
    return "recurrent";
  }

  @Override
  public List<String> phases() {
    return LINES.stream().map(RecurrentPhase::id).toList();
  }

  @Override
  public String defaultData() {
    return HEARTBEATS;
  }

  @Override
  public Set<Kind> takes() {
    return Set.of(Kind.SERIES);
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public Message treatment(Settings settings) {
    int width = settings.whole(RecurrentParameters.STEP_WIDTH);
    return width == 1
        ? Message.of("lesson.recurrent.treatment")
        : Message.of("lesson.recurrent.treatment.thinned", width);
  }

  @Override
  public List<Parameter> parameters() {
    return RecurrentParameters.ALL;
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        UnrolledFigure.UNROLLED,
        SeriesFigures.SIGNALS,
        SeriesFigures.GIVEN,
        SeriesFigures.ERROR,
        SeriesFigures.STATES,
        CodeFigures.ANOMALIES,
        RocFigure.ROC,
        CodeFigures.CODES,
        SeriesFigures.WALK,
        RolledFigure.PATH,
        CellFormulas.GATES,
        GradientFigure.GRADIENTS,
        FeedingFigures.FORCING,
        FeedingFigures.CODE_USE,
        CellFormulas.ALGORITHM);
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) {
    return new RecurrentExperiment(settings, data, seed);
  }
}

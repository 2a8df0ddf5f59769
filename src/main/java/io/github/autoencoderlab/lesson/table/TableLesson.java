package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;

/** The slide's table: what is published, what was measured, and any cell of it, live. */
public final class TableLesson implements Lesson {
  /** In its place every set has its own recipe; other data are the set themselves. */
  static final String RECIPES = "digits";

  private static final long STEPS = 1700;

  @Override
  public String id() {
    return "table";
  }

  @Override
  public List<String> phases() {
    return List.of("learn");
  }

  @Override
  public List<Parameter> parameters() {
    return TableParameters.ALL;
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        TableFigure.OPEN,
        CellFigures.CELL,
        CellFigures.CURVE,
        CellFigures.FILTERS,
        WrongFigure.WRONG);
  }

  @Override
  public String defaultData() {
    return RECIPES;
  }

  @Override
  public long defaultSteps() {
    return STEPS;
  }

  @Override
  public Message treatment(Settings settings) {
    return Message.of("lesson.table.treatment");
  }

  @Override
  public Experiment start(Settings settings, DataSet data, long seed) throws UserException {
    return new TableExperiment(TableParameters.request(settings, seed), data);
  }
}

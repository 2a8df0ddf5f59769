package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A cell of the table while its model learns; a step is one phase. */
final class TableExperiment implements Experiment {
  private static final double PERCENT = 100;
  private static final int MOST_PICTURES = 100;

  private final TableRequest request;
  private final TableData data;
  private final boolean recipe;
  private final TableRun run;
  private final WrongAnswers wrong;
  private int phase = -1;

  /**
   * Before its first step.
   *
   * @param asked the cell; of other data no more examples are taken than there are
   * @param given the set itself, or {@link TableLesson#RECIPES} for its recipe
   * @throws UserException if the set has hardly any examples, or no labels
   */
  TableExperiment(TableRequest asked, DataSet given) throws UserException {
    recipe = given.name().equals(TableLesson.RECIPES);
    request = recipe ? asked : asked.with(asked.sizes().within(given));
    data =
        recipe
            ? TableData.open(request.set(), request.sources(), request.sizes())
            : TableData.of(given, request.sizes());
    run =
        request.model().isNet()
            ? new NetRun(request, data, NetSettings.fixed(request.set(), request.model()))
            : new SvmRun(data, request.model() == TableModel.SVM_RBF);
    wrong = new WrongAnswers(data);
  }

  @Override
  public void advance() {
    run.step();
    phase = 0;
  }

  @Override
  public int phase() {
    return phase;
  }

  @Override
  public boolean betweenSteps() {
    return true;
  }

  @Override
  public long steps() {
    return run.steps();
  }

  @Override
  public int batchSize() {
    return run.batchSize();
  }

  @Override
  public int stepsPerEpoch() {
    return run.stepsPerEpoch();
  }

  @Override
  public OptionalLong plannedSteps() {
    return OptionalLong.of(run.plannedSteps());
  }

  /** Nothing is live. */
  @Override
  public void use(Settings settings) {}

  @Override
  public State save() {
    return run.save();
  }

  @Override
  public void restore(State state) {
    run.restore(state);
    phase = -1;
  }

  @Override
  public Snapshot snapshot(Predicate<String> figures) {
    TableTrial.Learned learned = run.learned();
    boolean told = figures.test(WrongFigure.WRONG.id()) || figures.test(CellFigures.CELL.id());
    return new TableSnapshot(
        run.steps(),
        run.plannedSteps(),
        request,
        new TableSnapshot.Used(
            data.name(), recipe, data.train().rows(), data.train().columns(), data.classes()),
        run.looks(),
        run.curve(),
        figures.test(CellFigures.FILTERS.id()) ? run.pictures(MOST_PICTURES) : List.of(),
        run.pictured(),
        told && learned != null ? wrong.of(learned) : WrongAnswers.NONE);
  }

  @Override
  public Map<String, Double> measure() {
    Map<String, Double> measured = new LinkedHashMap<>(run.measure());
    List<Double> curve = run.curve();
    if (!curve.isEmpty()) {
      measured.put("lastValidationError", PERCENT * curve.get(curve.size() - 1));
      measured.put("validationError", PERCENT * validationError(curve));
    }
    return measured;
  }

  /** Of what {@link TableRun#learned} is: a net's best, a machine's last. */
  private double validationError(List<Double> curve) {
    return request.model().isNet()
        ? curve.stream().mapToDouble(Double::doubleValue).min().orElseThrow()
        : curve.get(curve.size() - 1);
  }

  /** Errors in per cent, as in files of cells; test examples are met here. */
  @Override
  public Map<String, Double> metrics() {
    Map<String, Double> numbers = new LinkedHashMap<>(measure());
    TableTrial.Learned learned = run.learned();
    if (learned != null) {
      ErrorRate error = ErrorRate.of(learned.error(data.test()), data.test().count());
      numbers.put("testError", error.percent());
      numbers.put("testInterval", error.interval());
    }
    return numbers;
  }

  @Override
  public List<WeightArray> weights() {
    return run.weights();
  }
}

package io.github.autoencoderlab.lesson.table;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a cell's file says.
 *
 * @param set the id of its set
 * @param model the id of its model
 * @param seed of the request
 * @param testError in per cent
 * @param interval half the width of its 95 % interval, in per cent
 * @param settings those chosen on validation examples
 * @param validationError in per cent, of the settings chosen
 * @param validationCurve that error after every {@link NetTrial#CHECK} steps of fine-tuning
 * @param trials all settings tried, with their validation error as a share
 * @param train examples it learned from
 * @param validation examples its settings were chosen by
 * @param test examples it was tested on
 * @param data what they were made of or read from
 * @param seconds that it took, data and test included
 * @param commit of the program
 * @param processor that computed it
 * @param request its whole request in one line
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TableResult(
    String set,
    String model,
    long seed,
    double testError,
    double interval,
    Map<String, Object> settings,
    double validationError,
    List<Double> validationCurve,
    List<TableCell.Tried> trials,
    int train,
    int validation,
    int test,
    String data,
    double seconds,
    String commit,
    String processor,
    String request) {
  private static final double PERCENT = 100;

  /** What is kept of a cell. */
  public static TableResult of(
      TableRequest request, TableCell cell, double seconds, String commit, String processor) {
    TableTrial chosen = cell.chosen();
    return new TableResult(
        request.set().id(),
        request.model().id(),
        request.seed(),
        rounded(cell.error().percent()),
        rounded(cell.error().interval()),
        chosen.settings(),
        rounded(PERCENT * chosen.validationError()),
        chosen.curve().stream().map(share -> rounded(PERCENT * share)).toList(),
        cell.trials(),
        cell.data().train().count(),
        cell.data().validation().count(),
        cell.data().test().count(),
        cell.data().name(),
        Math.round(seconds * 10) / 10.0,
        commit,
        processor,
        request.line());
  }

  /** To a thousandth of a per cent: less than one of 50,000 examples. */
  private static double rounded(double percent) {
    return Math.round(percent * 1000) / 1000.0;
  }

  /** Its error on test examples. */
  public ErrorRate error() {
    return new ErrorRate(testError, interval);
  }

  /** Whether it is of this cell. */
  public boolean isOf(TableSet otherSet, TableModel otherModel) {
    return Optional.of(otherSet).equals(TableSet.of(set))
        && Optional.of(otherModel).equals(TableModel.of(model));
  }
}

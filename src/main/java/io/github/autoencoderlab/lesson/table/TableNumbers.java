package io.github.autoencoderlab.lesson.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the measured cells of the slide's table come to, as numbers of a run. */
public final class TableNumbers {
  private TableNumbers() {}

  /** Those of the cells that come with the program. */
  public static Map<String, Double> shipped() {
    return of(TableFiles.shipped());
  }

  /**
   * {@code tableCells}, how many of the 48 cells have a result, and {@code tableBasicSvmRbf} and
   * {@code tableBasicSvmPoly}, the test errors of support vector machines on digits as they are, in
   * per cent; those are left out while they have not been measured.
   *
   * @param results measured cells; of several of one cell the first counts
   */
  static Map<String, Double> of(List<TableResult> results) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    double cells = 0;
    for (TableSet set : TableSet.values()) {
      for (TableModel model : TableModel.values()) {
        cells += result(results, set, model).isPresent() ? 1 : 0;
      }
    }
    numbers.put("tableCells", cells);
    result(results, TableSet.BASIC, TableModel.SVM_RBF)
        .ifPresent(found -> numbers.put("tableBasicSvmRbf", found.testError()));
    result(results, TableSet.BASIC, TableModel.SVM_POLY)
        .ifPresent(found -> numbers.put("tableBasicSvmPoly", found.testError()));
    return numbers;
  }

  private static Optional<TableResult> result(
      List<TableResult> results, TableSet set, TableModel model) {
    return results.stream().filter(result -> result.isOf(set, model)).findFirst();
  }
}

package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableNumbersTest {
  private static TableResult result(String set, String model, double error) {
    return new TableResult(
        set, model, 1, error, 0.1, Map.of(), error, List.of(), List.of(), 1, 1, 1, "", 1, "", "",
        "");
  }

  @Test
  void countsCellsAndNamesWhatWasMeasured() {
    List<TableResult> results =
        List.of(
            result("basic", "svmRbf", 3.1),
            result("basic", "svmRbf", 9),
            result("rot", "sda3", 10),
            result("elsewhere", "sda3", 10));
    assertEquals(Map.of("tableCells", 2.0, "tableBasicSvmRbf", 3.1), TableNumbers.of(results));
    assertEquals(Map.of("tableCells", 0.0), TableNumbers.of(List.of()));
  }
}

package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.table.TableRequest.Sizes;
import io.github.autoencoderlab.lesson.table.TableRequest.Sources;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableCellTest {
  private static final Sizes SMALL = new Sizes(500, 100, 200, 50, 100, 300);

  private static TableRequest request(TableModel model, int trials) {
    return new TableRequest(TableSet.BASIC, model, 1, trials, Sources.OURS, SMALL);
  }

  @ParameterizedTest
  @EnumSource(TableModel.class)
  void everyModelLearnsAndIsTheSameEachTime(TableModel model) throws UserException {
    TableCell cell = TableCell.compute(request(model, 1), done -> {});
    // Chance is 90 %; 500 digits teach all of them to tell most.
    assertTrue(cell.error().percent() < 35, model + " " + cell.error());
    assertEquals(cell.error(), TableCell.compute(request(model, 1), done -> {}).error());
    assertEquals(model.isNet() ? 3 : 0, cell.chosen().curve().size());
  }

  @Test
  void validationExamplesChooseAmongTrials() throws UserException {
    TableCell cell = TableCell.compute(request(TableModel.SVM_RBF, 4), done -> {});
    double smallest =
        cell.trials().stream().mapToDouble(TableCell.Tried::validationError).min().orElseThrow();
    assertEquals(4, cell.trials().stream().map(TableCell.Tried::settings).distinct().count());
    assertEquals(smallest, cell.chosen().validationError());
    assertEquals(
        smallest, cell.chosen().learned().error(cell.data().validation()), "of what was chosen");
  }

  @Test
  void whoWatchesMayGiveUp() {
    TableWatch watch =
        done -> {
          throw new UserException(Message.of("jobs.poolGone"));
        };
    assertThrows(UserException.class, () -> TableCell.compute(request(TableModel.DBN_1, 1), watch));
  }

  @Test
  void filesSayAllThatIsKept(@TempDir Path folder) throws Exception {
    TableRequest request = request(TableModel.SVM_POLY, 1);
    TableCell cell = TableCell.compute(request, done -> {});
    TableResult result = TableResult.of(request, cell, 1.25, "abc", "a processor");
    TableFiles.write(result, folder.resolve("one.json"));
    Files.writeString(folder.resolve(".draft.json"), "{");
    assertEquals(List.of(result), TableFiles.read(folder));
    TableFiles.write(List.of(result, result), folder.resolve("two.json"));
    assertEquals(List.of(result, result), TableFiles.read(folder.resolve("two.json")));
    Files.writeString(folder.resolve("bad.json"), "{\"set\": ");
    assertThrows(UserException.class, () -> TableFiles.read(folder));
  }
}

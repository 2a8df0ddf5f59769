package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.lesson.Snapshot;
import java.util.List;

/**
 * A cell of the table after a step.
 *
 * @param step steps of its model
 * @param planned at which it is done
 * @param request which cell, and how large
 * @param used its data
 * @param looks steps of looks at validation examples
 * @param curve share of validation examples told wrongly at each look
 * @param pictures filters or support vectors, if they are looked at
 * @param pictured how many there are in all
 * @param wrong what it tells of test examples, if that is looked at
 */
record TableSnapshot(
    long step,
    long planned,
    TableRequest request,
    Used used,
    List<Long> looks,
    List<Double> curve,
    List<float[]> pictures,
    int pictured,
    WrongAnswers.Told wrong)
    implements Snapshot {
  /**
   * Data of a cell.
   *
   * @param name what they were made of or read from
   * @param recipe whether they are the set's own recipe
   * @param rows of pixels
   * @param columns of pixels
   * @param classes that labels tell apart
   */
  record Used(String name, boolean recipe, int rows, int columns, int classes) {}
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.text.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The images of one part of a data set, before they are scaled.
 *
 * @param array where their numbers are
 * @param layout which number is which pixel
 * @param values what values there are
 * @param bytes the numbers themselves if they are bytes; used up when images are made
 * @param labels one for each image; null if they have none
 * @param cut how the table that they come from was cut; null if they come from none
 * @param colours what became of colours; null if there are none
 */
record ArrayPart(
    StoredArray array,
    Layout layout,
    Statistics values,
    byte @Nullable [] bytes,
    @Nullable LabelWords labels,
    @Nullable Cut cut,
    @Nullable Message colours) {

  /**
   * Reads what has to be known before scaling.
   *
   * @param like the part whose column of labels holds here too; null if this is the first
   * @throws DataException if arrays cannot be read or do not fit together
   */
  static ArrayPart of(
      StoredArray array,
      @Nullable StoredArray labelArray,
      Reading reading,
      @Nullable ArrayPart like)
      throws DataException {
    LabelledTable table = array.table();
    if (table != null) {
      // A column of labels stands beside rows, not beside columns.
      boolean columns = Boolean.TRUE.equals(reading.inColumns()) && reading.label() == null;
      Cut cut =
          columns
              ? table.uncut()
              : like == null || like.cut == null
                  ? table.cut(reading)
                  : table.cutLike(like.cut, reading);
      StoredArray images = table.images(array, cut);
      Statistics values = Statistics.of(images);
      Set<Integer> rows = cut.label() < 0 ? Set.of() : Set.of(images.shape().get(0));
      Layout layout = Layout.of(images, reading, rows, values);
      return new ArrayPart(images, layout, values, null, table.labels(cut), cut, null);
    }
    Set<Integer> counts = labelArray == null ? Set.of() : counts(labelArray);
    Optional<Colour> colour = Colour.of(array, reading, counts, shades(array));
    StoredArray grey = colour.map(Colour::array).orElse(array);
    byte[] bytes = grey.numbers().areBytes() ? grey.numbers().bytes() : null;
    Statistics values = bytes == null ? Statistics.of(grey) : Statistics.of(bytes);
    Layout layout = Layout.of(grey, reading, counts, values);
    LabelWords labels =
        labelArray == null
            ? null
            : LabelArray.labels(labelArray, layout.count(), array.shownName());
    Message done = colour.map(Colour::done).orElse(null);
    return new ArrayPart(grey, layout, values, bytes, labels, null, done);
  }

  /** What the numbers are, as far as that can be told of colours; of bytes without reading them. */
  private static Statistics shades(StoredArray array) throws DataException {
    boolean plain = array.numbers().areBytes() || array.shape().size() < 2;
    return plain ? new Statistics(0, 255, true, true, false) : Statistics.of(array);
  }

  /** How many labels there are: of a row of 0s and a 1 each, either dimension may count them. */
  private static Set<Integer> counts(StoredArray labels) {
    return labels.isVector()
        ? Set.of((int) labels.numbers().count())
        : new HashSet<>(labels.shape());
  }

  /** The same as examples of a kind. */
  ArrayPart as(Kind kind, Reading reading) {
    return new ArrayPart(array, layout.as(kind, reading), values, bytes, labels, cut, colours);
  }

  /** The images, scaled; call it once. */
  Images images(Scaling scaling, LabelWords.@Nullable Classes classes) throws DataException {
    byte[] pixels =
        bytes == null ? Pixels.of(array, layout, scaling) : Pixels.of(bytes, layout, scaling);
    return new Images(layout.rows(), layout.columns(), pixels, classes(classes));
  }

  /** The numbers as they are. */
  Reals reals(Kind kind, LabelWords.@Nullable Classes classes) throws DataException {
    float[] numbers = Pixels.values(array, layout);
    return new Reals(kind, layout.rows(), layout.columns(), numbers, classes(classes));
  }

  private byte[] classes(LabelWords.@Nullable Classes classes) {
    return classes == null || labels == null ? new byte[0] : classes.of(labels);
  }
}

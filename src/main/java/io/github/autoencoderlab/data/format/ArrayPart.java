package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.Reals;
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
 */
record ArrayPart(
    StoredArray array,
    Layout layout,
    Statistics values,
    byte @Nullable [] bytes,
    @Nullable LabelWords labels,
    @Nullable Cut cut) {

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
      Cut cut =
          like == null || like.cut == null ? table.cut(reading) : table.cutLike(like.cut, reading);
      StoredArray images = table.images(array, cut);
      Layout layout = Layout.of(images, reading, -1);
      Statistics values = Statistics.of(images);
      return new ArrayPart(images, layout, values, null, table.labels(cut), cut);
    }
    int rows = labelArray != null && labelArray.isVector() ? length(labelArray) : -1;
    Layout layout = Layout.of(array, reading, rows);
    LabelWords labels =
        labelArray == null
            ? null
            : LabelArray.labels(labelArray, layout.count(), array.shownName());
    byte[] bytes = array.numbers().areBytes() ? array.numbers().bytes() : null;
    Statistics values = bytes == null ? Statistics.of(array) : Statistics.of(bytes);
    return new ArrayPart(array, layout, values, bytes, labels, null);
  }

  private static int length(StoredArray vector) {
    return (int) vector.numbers().count();
  }

  /** The same as examples of a kind. */
  ArrayPart as(Kind kind, Reading reading) {
    return new ArrayPart(array, layout.as(kind, reading), values, bytes, labels, cut);
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
